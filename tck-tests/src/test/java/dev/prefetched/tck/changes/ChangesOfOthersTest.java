package dev.prefetched.tck.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            // The first name, the letters, their writers, the change, and the writers nobody had asked for yet once
            // more.
            assertThat(answer.prefetched().statements()).hasSize(1 + 1 + 1 + 1 + 1);
            assertThat(war.get("/plain/writers/2").body()).contains("Renamed");
        }
    }

    /** Two transactions on one thread, as with {@code REQUIRES_NEW}: the end of one is not the end of the other. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void areSeenAndKeptIfAnotherTransactionEndsBefore(int rows) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Letter.class, Writer.class)
                .start()) {
            war.seed(Letters.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/letters");

            assertThat(answer.prefetched().body()).contains("\"Renamed\"");
            // The first name, two changes, the letters, their writers, and the writers nobody had asked for yet once
            // more.
            assertThat(answer.prefetched().statements()).hasSize(1 + 2 + 1 + 1 + 1);
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
            EntityManagerFactory factory = entities.getEntityManagerFactory();
            rename("First", factory, EntityManager::createNativeQuery);
            List<Letter> letters = Letters.withTheFirstWriter(entities);
            switch (change) {
                case "nested" -> rename("Renamed", factory, EntityManager::createQuery);
                case "other" -> onAnotherThread(() -> rename("Renamed", factory, EntityManager::createQuery));
                default -> onAnotherThread(() -> rename("Renamed", factory, EntityManager::createNativeQuery));
            }
            return letters;
        }

        @GET
        @Path("/letters")
        public List<Letter> lettersDuringAChange() {
            EntityManagerFactory factory = entities.getEntityManagerFactory();
            rename("First", factory, EntityManager::createNativeQuery);
            EntityManager writing = factory.createEntityManager();
            writing.getTransaction().begin();
            second("Renamed", writing::createNativeQuery).executeUpdate();
            inTransaction(
                    factory,
                    nested -> nested.createNativeQuery("update Letter set id = 1 where id = 1")
                            .executeUpdate());
            List<Letter> letters = Letters.withTheFirstWriter(entities);
            writing.getTransaction().commit();
            writing.close();
            return letters;
        }

        private static void rename(
                String name, EntityManagerFactory factory, BiFunction<EntityManager, String, Query> language) {
            inTransaction(
                    factory,
                    writing ->
                            second(name, text -> language.apply(writing, text)).executeUpdate());
        }

        private static Query second(String name, Function<String, Query> language) {
            return language.apply("update Writer set name = '" + name + "' where id = 2");
        }

        private static void inTransaction(EntityManagerFactory factory, Consumer<EntityManager> work) {
            EntityManager writing = factory.createEntityManager();
            writing.getTransaction().begin();
            work.accept(writing);
            writing.getTransaction().commit();
            writing.close();
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
}
