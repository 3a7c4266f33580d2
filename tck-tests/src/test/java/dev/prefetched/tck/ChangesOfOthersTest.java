package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
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
import jakarta.persistence.Query;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another transaction commits while rows are being read ahead is not overwritten in the shared cache. */
@Tag("eclipselink")
class ChangesOfOthersTest {

    @ParameterizedTest
    @CsvSource({"3,nested", "30,nested", "3,other", "30,other", "3,native", "30,native"})
    void areSeenAndKept(int rows, String change) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Letter.class, Writer.class)
                .start()) {
            war.seed(Letters.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/letters/" + change);

            assertThat(answer.prefetched().body()).contains("\"Renamed\"");
            // The letters, their writers, the change, and the writers nobody had asked for yet once more.
            assertThat(answer.prefetched().statements()).hasSize(1 + 1 + 1 + 1);
            assertThat(war.get("/plain/writers/2").body()).contains("Renamed");
        }
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

        @GET
        @Path("/letters/{change}")
        public List<Letter> letters(@PathParam("change") String change) {
            List<Letter> letters = entities.createQuery("select l from Letter l order by l.id", Letter.class)
                    .getResultList();
            if (letters.get(0).getWriter().getName().isEmpty()) {
                throw new IllegalStateException("Nobody has written it");
            }
            EntityManagerFactory factory = entities.getEntityManagerFactory();
            switch (change) {
                case "nested" -> rename(factory, EntityManager::createQuery);
                case "other" -> onAnotherThread(() -> rename(factory, EntityManager::createQuery));
                default -> onAnotherThread(() -> rename(factory, EntityManager::createNativeQuery));
            }
            return letters;
        }

        private static void rename(EntityManagerFactory factory, BiFunction<EntityManager, String, Query> language) {
            EntityManager other = factory.createEntityManager();
            other.getTransaction().begin();
            language.apply(other, "update Writer set name = 'Renamed' where id = 2")
                    .executeUpdate();
            other.getTransaction().commit();
            other.close();
        }

        private static void onAnotherThread(Runnable work) {
            CompletableFuture.runAsync(work, request -> new Thread(request).start())
                    .join();
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
