package dev.prefetched.tck.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.jta.Narayana;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another JTA transaction changes by SQL, which EclipseLink neither commits nor merges, is not answered with old rows. */
@Tag("eclipselink")
class JtaChangesOfOthersTest {

    @ParameterizedTest
    @CsvSource({"3,suspended", "30,suspended", "3,other", "30,other", "3,outside", "30,outside"})
    void areSeenOnceTheyAreCommitted(int rows, String change) {
        try (Deployment war = war()) {
            war.seed(Letters.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/letters/" + change + "/commit");

            assertThat(answer.prefetched().body()).contains("\"Renamed\"");
            // The first name, the letters, their writers, the change, and the writers nobody had asked for yet once
            // more.
            assertThat(answer.prefetched().statements()).hasSize(1 + 1 + 1 + 1 + 1);
            assertThat(war.get("/plain/writers/2").body()).contains("Renamed");
        }
    }

    /** Which shows that the database takes part in the transactions. */
    @ParameterizedTest
    @CsvSource({"3,suspended", "3,other", "3,outside"})
    void areNowhereOnceTheyAreRolledBack(int rows, String change) {
        try (Deployment war = war()) {
            war.seed(Letters.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/letters/" + change + "/rollback");

            assertThat(answer.prefetched().body()).contains("First").doesNotContain("Renamed");
            war.emptySharedCache();
            assertThat(war.get("/plain/writers/2").body()).contains("First");
        }
    }

    private static Deployment war() {
        return Deployment.of(Plain.class, Annotated.class)
                .entities(Letter.class, Writer.class)
                .jta(Narayana::start)
                .start();
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends LetterResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends LetterResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class LetterResource {

        @Inject
        EntityManager entities;

        @Inject
        EntityManagerFactory factory;

        @Inject
        TransactionManager manager;

        @GET
        @Path("/letters/{change}/{end}")
        public List<Letter> letters(@PathParam("change") String change, @PathParam("end") String end) throws Exception {
            boolean commits = end.equals("commit");
            rename("First", true);
            if (change.equals("suspended")) {
                manager.begin();
            }
            List<Letter> letters = Letters.withTheFirstWriter(entities);
            switch (change) {
                case "suspended" -> {
                    Transaction suspended = manager.suspend();
                    rename("Renamed", commits);
                    manager.resume(suspended);
                    manager.commit();
                }
                case "other" ->
                    CompletableFuture.runAsync(() -> rename("Renamed", commits), work -> new Thread(work).start())
                            .join();
                default -> rename("Renamed", commits);
            }
            return letters;
        }

        private void rename(String name, boolean commits) {
            try {
                manager.begin();
                EntityManager other = factory.createEntityManager();
                other.createNativeQuery("update WRITER set NAME = '" + name + "' where ID = 2")
                        .executeUpdate();
                other.close();
                if (commits) {
                    manager.commit();
                } else {
                    manager.rollback();
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @GET
        @Path("/writers/2")
        public Writer writer() {
            return entities.find(Writer.class, 2);
        }
    }
}
