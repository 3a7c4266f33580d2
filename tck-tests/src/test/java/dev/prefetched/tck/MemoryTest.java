package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rows a call has read ahead are in memory until its answer is written; then it holds what a plain call leaves. */
@Tag("eclipselink")
class MemoryTest {

    private static final int CHEFS = 1_000;

    /** Of what is held for the rows: statements that were counted, and what the JVM does for itself. */
    private static final int TOLERATED_PERCENT = 10;

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Test
    void isGivenBackOnceTheAnswerIsWritten() {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class, Measured.class)
                .entities(Osteria.entities())
                .withoutSharedCache()
                .start()) {
            war.seed(Chefs.class, CHEFS);
            whileItAnswers(war, "/plain/chefs");
            whileItAnswers(war, "/prefetched/chefs");

            Heap whilePlain = whileItAnswers(war, "/plain/chefs");
            Heap afterPlain = Heap.now();
            Heap whilePrefetched = whileItAnswers(war, "/prefetched/chefs");
            long tolerated = (whilePrefetched.bytes() - whilePlain.bytes()) * TOLERATED_PERCENT / 100;
            Heap limit = afterPlain.plus(new Heap(tolerated, 0, 0));
            Heap afterPrefetched = Heap.now();
            Instant end = Instant.now().plus(DEADLINE);
            while (!afterPrefetched.isWithin(limit) && Instant.now().isBefore(end)) {
                afterPrefetched = Heap.now();
            }

            System.out.printf(
                    "%d chefs%n  plain, before it is written: %s%n  afterwards: %s%n"
                            + "  prefetched, before it is written: %s%n  afterwards: %s%n",
                    CHEFS, whilePlain, afterPlain, whilePrefetched, afterPrefetched);
            assertThat(whilePrefetched.rows()).as("rows read ahead").isGreaterThan(2 * CHEFS);
            assertThat(afterPrefetched)
                    .as("at most what is left after a plain answer, and %,d KB", tolerated / 1_024)
                    .matches(heap -> heap.isWithin(limit), "is within " + limit);
        }
    }

    private static Heap whileItAnswers(Deployment war, String path) {
        war.get(path);
        String[] numbers = war.get("/plain/heap").body().split(" ", -1);
        return new Heap(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ChefResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ChefResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class ChefResource {

        @Inject
        EntityManager entities;

        @Inject
        Measured measured;

        @GET
        @Path("/chefs")
        public List<Chef> chefs() {
            List<Chef> chefs = entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultList();
            Chef first = chefs.get(0);
            if (first.getDishes().isEmpty()
                    || first.getGuests().isEmpty()
                    || first.getMottos().isEmpty()) {
                throw new IllegalStateException("There is nothing to read");
            }
            measured.last = Heap.now();
            return chefs;
        }

        @GET
        @Path("/heap")
        @Produces(MediaType.TEXT_PLAIN)
        public String heap() {
            return measured.last.bytes() + " " + measured.last.rows() + " " + measured.last.kept();
        }
    }

    @ApplicationScoped
    public static class Measured {

        volatile Heap last = Heap.NOTHING;
    }
}
