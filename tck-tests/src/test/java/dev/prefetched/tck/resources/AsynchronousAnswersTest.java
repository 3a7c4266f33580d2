package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextRestorer;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are given after the method has returned, by another thread. */
@Tag("resources")
class AsynchronousAnswersTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class, Kitchen.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/stage, 3", "/stage, 30",
        "/suspended, 3", "/suspended, 30",
        "/managed-stage, 3", "/managed-stage, 30",
        "/managed-suspended, 3", "/managed-suspended, 30"
    })
    void areAtTheFloor(String path, int rows) {
        new BothWays(war).areAtTheFloor(path, rows);
    }

    @ParameterizedTest
    @CsvSource({"failed-stage", "failed-suspended", "managed-stage", "managed-suspended"})
    void leaveNothingOnTheThreadsThatGaveThem(String path) {
        war.emptySharedCache();
        war.get("/prefetched/" + path + "?rows=" + CHEFS);

        war.emptySharedCache();
        Answer sameKitchenThread = war.get("/plain/managed-stage?rows=" + CHEFS);
        war.emptySharedCache();
        Answer sameRequestThread = war.get("/plain/stage?rows=" + CHEFS);

        assertThat(sameKitchenThread.statements()).hasSize(BothWays.plain(CHEFS));
        assertThat(sameRequestThread.statements()).hasSize(BothWays.plain(CHEFS));
    }

    @Test
    void areNotPrefetchedForWorkThatGoesOnLater() {
        war.emptySharedCache();

        assertThat(war.get("/prefetched/late?rows=3").status()).isEqualTo(200);

        war.emptySharedCache();
        assertThat(war.get("/plain/late-work").statements()).hasSize(1 + 3);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {}

    /** The other threads: one that knows of no context, and one as of a managed executor. */
    @ApplicationScoped
    public static class Kitchen {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private volatile Runnable work = () -> {};

        @PreDestroy
        void close() {
            thread.shutdown();
        }

        @PersistenceUnit
        private EntityManagerFactory factory;

        List<Chef> chefs(int rows) {
            try (EntityManager entities = factory.createEntityManager()) {
                return entities.createQuery("select c from Chef c where c.id <= :rows order by c.id", Chef.class)
                        .setParameter("rows", rows)
                        .getResultList();
            }
        }

        Executor unmanaged() {
            return thread;
        }

        /** Does what Jakarta Concurrency asks of a managed executor. */
        Executor managed() {
            return task -> thread.execute(contextual(task));
        }

        Runnable contextual(Runnable task) {
            List<ThreadContextSnapshot> snapshots = providers()
                    .map(provider -> provider.currentContext(Map.of()))
                    .toList();
            return () -> {
                List<ThreadContextRestorer> restorers =
                        snapshots.stream().map(ThreadContextSnapshot::begin).toList();
                try {
                    task.run();
                } finally {
                    restorers.forEach(ThreadContextRestorer::endContext);
                }
            };
        }

        private static Stream<ThreadContextProvider> providers() {
            return ServiceLoader.load(ThreadContextProvider.class, Kitchen.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get);
        }

        void leave(Runnable later) {
            work = contextual(later);
        }

        void doWhatWasLeft() {
            work.run();
        }
    }

    /** Answers of all kinds that come later. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers {

        @Inject
        ChefQueries chefs;

        @Inject
        Kitchen kitchen;

        @GET
        @Path("/stage")
        public CompletionStage<List<Chef>> stage(@QueryParam("rows") int rows) {
            List<Chef> list = chefs.first(rows);
            return CompletableFuture.supplyAsync(() -> list, kitchen.unmanaged());
        }

        @GET
        @Path("/suspended")
        public void suspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            List<Chef> list = chefs.first(rows);
            kitchen.unmanaged().execute(() -> answer.resume(list));
        }

        @GET
        @Path("/managed-stage")
        public CompletionStage<List<Chef>> managedStage(@QueryParam("rows") int rows) {
            return CompletableFuture.supplyAsync(chefsOf(kitchen, rows), kitchen.managed());
        }

        private static Supplier<List<Chef>> chefsOf(Kitchen kitchen, int rows) {
            return () -> kitchen.chefs(rows);
        }

        @GET
        @Path("/managed-suspended")
        public void managedSuspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            kitchen.managed().execute(() -> answer.resume(kitchen.chefs(rows)));
        }

        @GET
        @Path("/failed-stage")
        public CompletionStage<List<Chef>> failedStage(@QueryParam("rows") int rows) {
            return CompletableFuture.supplyAsync(
                    () -> {
                        throw new NotFoundException("of " + kitchen.chefs(rows).size());
                    },
                    kitchen.managed());
        }

        @GET
        @Path("/failed-suspended")
        public void failedSuspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            kitchen.managed()
                    .execute(() -> answer.resume(
                            new NotFoundException("of " + kitchen.chefs(rows).size())));
        }

        @GET
        @Path("/late")
        public List<Chef> late(@QueryParam("rows") int rows) {
            kitchen.leave(() -> dishes(kitchen.chefs(rows)));
            return chefs.first(rows);
        }

        private static int dishes(List<Chef> chefs) {
            return chefs.stream().mapToInt(chef -> chef.getDishes().size()).sum();
        }

        @GET
        @Path("/late-work")
        public int lateWork() {
            kitchen.doWhatWasLeft();
            return 3;
        }
    }
}
