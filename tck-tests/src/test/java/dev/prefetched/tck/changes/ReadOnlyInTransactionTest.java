package dev.prefetched.tck.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A read-only query reads past the transaction it is asked in, and the relations of its objects are read within: what the
 * transaction has changed shows in these, though the query has read the same rows.
 */
@Tag("eclipselink")
class ReadOnlyInTransactionTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void showsTheChangesOfTheTransactionWhereItShowsThemWithout(int rows, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class).entities(Courier.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Couriers.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/couriers");

            assertThat(answer.prefetched().body()).contains("\"Courier 1\"", "\"Renamed\"");
            // The change, the couriers, and for each but the last the next one.
            answer.takesPlain(1 + 1 + rows - 1).takesPrefetched(1 + 1 + 1);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends CourierResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends CourierResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class CourierResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/couriers")
        public List<Courier> couriers() {
            entities.getTransaction().begin();
            entities.createNativeQuery("update Courier set name = 'Renamed'").executeUpdate();
            List<Courier> couriers = entities.createQuery("select c from Courier c order by c.id", Courier.class)
                    .setHint(QueryHints.READ_ONLY, true)
                    .getResultList();
            entities.getTransaction().rollback();
            return couriers;
        }
    }

    /** Who hands over to the next one. */
    @Entity(name = "Courier")
    public static class Courier {

        @Id
        public int id;

        private String name = "";

        @ManyToOne
        private @Nullable Courier next;

        public String getName() {
            return name;
        }

        @JsonbTransient
        public @Nullable Courier getNext() {
            return next;
        }
    }

    /** A chain of as many couriers as asked for. */
    public static final class Couriers implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            Courier next = null;
            for (int number = rows; number > 0; number--) {
                Courier courier = new Courier();
                courier.id = number;
                courier.name = "Courier " + number;
                courier.next = next;
                entities.persist(courier);
                next = courier;
            }
        }
    }
}
