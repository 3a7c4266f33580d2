package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Town;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows a batch takes its keys from are kept as long as the answer may need them, and no longer. */
@Tag("thin-path")
@Tag("eclipselink")
class KeptRowsTest {

    @ParameterizedTest
    @CsvSource({"3,commit", "30,commit", "3,rollback", "30,rollback"})
    void relationsSurviveTheEndOfATransactionThatHadWritten(int chefs, String end) {
        try (Deployment war = osteria()) {
            war.seed(Chefs.class, chefs);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/touched/" + end);

            assertThat(answer.prefetched().body()).contains("Dish " + 2 * chefs, "Guest " + (2 * chefs + 1));
            assertThat(answer.prefetched().statements().matching("(?s)^SELECT.*"))
                    .hasSizeLessThanOrEqualTo(1 + 5 + 3);
        }
    }

    @Test
    void relationsNobodyHasReadAreReadFreshByALaterRequest() {
        try (Deployment war = osteria()) {
            war.seed(Chefs.class, 3);
            // One chef's dishes are read and written; the batch has read everybody's.
            war.get("/prefetched/names");
            war.sql("insert into DISH (ID, DTYPE, TITLE, CHEF_ID) values (99, 'Dish', 'Dish of today', 2)");

            Answer later = war.get("/plain/2");

            assertThat(later.body()).contains("Dish of today");
        }
    }

    private static Deployment osteria() {
        return Deployment.of(Plain.class, Annotated.class)
                .entities(Osteria.entities())
                .start();
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends TransactionalResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends TransactionalResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class TransactionalResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/touched/{end}")
        public List<Chef> touchedInTransaction(@PathParam("end") String end) {
            entities.getTransaction().begin();
            entities.find(Town.class, 1).rename("Written " + System.nanoTime());
            entities.flush();
            List<Chef> chefs = entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultList();
            Chef first = chefs.get(0);
            if (first.getDishes().isEmpty() || first.getGuests().isEmpty()) {
                throw new IllegalStateException("There is nothing to touch");
            }
            entities.find(Town.class, 1).rename("Town 1");
            if (end.equals("commit")) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
            return chefs;
        }

        @GET
        @Path("/names")
        public Chef oneOfMany() {
            return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultList()
                    .get(0);
        }

        @GET
        @Path("/{id}")
        public Chef byId(@PathParam("id") int id) {
            return entities.find(Chef.class, id);
        }
    }
}
