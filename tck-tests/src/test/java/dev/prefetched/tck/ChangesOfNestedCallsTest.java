package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Town;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call within a call changes is seen by the outer one, although the two read by batches of different sizes. */
@Tag("eclipselink")
class ChangesOfNestedCallsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void areSeenByTheCallAround(int chefs) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class, Market.class)
                .entities(Osteria.entities())
                .start()) {
            war.seed(Chefs.class, chefs);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/shopping");

            assertThat(answer.prefetched().body()).contains("Dish of today");
        }
    }

    /** Called by the others, in their transaction. */
    @Path("/market")
    @RequestScoped
    @Prefetched(batchSize = 7)
    public static class Market {

        @Inject
        EntityManager entities;

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public List<Town> deliver() {
            entities.createNativeQuery(
                            "insert into DISH (ID, DTYPE, TITLE, CHEF_ID) values (9999, 'Dish', 'Dish of today', 2)")
                    .executeUpdate();
            return List.of();
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Shopping {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Shopping {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Shopping {

        @Inject
        EntityManager entities;

        @Inject
        Market market;

        @GET
        @Path("/shopping")
        public List<Chef> shopping() {
            entities.getTransaction().begin();
            // From here on EclipseLink reads by the connection of the transaction.
            entities.find(Town.class, 1).rename("Written");
            entities.flush();
            List<Chef> chefs = entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultList();
            int before = chefs.get(0).getDishes().size();
            market.deliver();
            int after = chefs.get(1).getDishes().size();
            entities.getTransaction().rollback();
            if (before == 0 || after == 0) {
                throw new IllegalStateException("There is nothing to read");
            }
            return chefs;
        }
    }
}
