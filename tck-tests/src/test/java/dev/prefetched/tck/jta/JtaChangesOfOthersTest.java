package dev.prefetched.tck.jta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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
            // The letters, their writers, the change, and the writers nobody had asked for yet once more.
            assertThat(answer.prefetched().statements()).hasSize(1 + 1 + 1 + 1);
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

            assertThat(answer.prefetched().body()).contains("Writer 2").doesNotContain("Renamed");
            war.emptySharedCache();
            assertThat(war.get("/plain/writers/2").body()).contains("Writer 2");
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
            if (change.equals("suspended")) {
                manager.begin();
            }
            List<Letter> letters = entities.createQuery("select l from Letter l order by l.id", Letter.class)
                    .getResultList();
            if (letters.get(0).getWriter().getName().isEmpty()) {
                throw new IllegalStateException("Nobody has written it");
            }
            switch (change) {
                case "suspended" -> {
                    Transaction suspended = manager.suspend();
                    rename(commits);
                    manager.resume(suspended);
                    manager.commit();
                }
                case "other" ->
                    CompletableFuture.runAsync(() -> rename(commits), work -> new Thread(work).start())
                            .join();
                default -> rename(commits);
            }
            return letters;
        }

        private void rename(boolean commits) {
            try {
                manager.begin();
                EntityManager other = factory.createEntityManager();
                other.createNativeQuery("update WRITER set NAME = 'Renamed' where ID = 2")
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

    @Entity(name = "Letter")
    public static class Letter {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Writer writer = new Writer();

        public Writer getWriter() {
            return writer;
        }
    }

    @Entity(name = "Writer")
    public static class Writer {

        @Id
        public int id;

        private String name = "";

        public String getName() {
            return name;
        }
    }

    public static final class Letters implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Letter letter = new Letter();
                letter.id = number;
                letter.writer.id = number;
                letter.writer.name = "Writer " + number;
                entities.persist(letter.writer);
                entities.persist(letter);
            }
        }
    }
}
