package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.PrefetchPlan;
import dev.prefetched.Prefetched;
import dev.prefetched.Prefetcher;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Guest;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that is no resource method asks for prefetching itself. Its answers are texts, written before they are answered. */
@Tag("resources")
class PrefetcherTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(
                        Plain.class,
                        ByPrefetcher.class,
                        WithinPlain.class,
                        WithinAnnotated.class,
                        Asking.class,
                        LeftOnThreads.Plain.class,
                        ChefQueries.class)
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
        "/list, 3", "/list, 30",
        "/class, 3", "/class, 30",
        "/record, 3", "/record, 30",
        "/outside, 3", "/outside, 30",
        "/twice, 3", "/twice, 30"
    })
    void takesItToTheFloor(String path, int rows) {
        new BothWays(war).areAtTheFloor(path, rows);

        assertThat(war.get("/plain/left").body()).isEqualTo(LeftOnThreadsTest.NOTHING);
    }

    /** What the result holds is on its own once the work is done, and nothing is kept for it. */
    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void leavesWhatIsReadAfterwards(int rows) {
        PrefetchedAnswer.of(war, "/afterwards?rows=" + rows)
                .takesPlain(BothWays.plain(rows))
                .takesPrefetched(BothWays.plain(rows));
    }

    /** A query for guests by the method's plan, which needs none, and chefs by the type's. */
    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void servesWorkWithinAnAnnotatedCall(int rows) {
        PrefetchedAnswer.of(war, "/within?rows=" + rows)
                .takesPlain(BothWays.plain(rows) + 1)
                .takesPrefetched(BothWays.FLOOR + 1);

        assertThat(war.get("/plain/left").body()).isEqualTo(LeftOnThreadsTest.NOTHING);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        assertThat(war.get("/asking/throwing").body()).isEqualTo("the same");

        assertThat(war.get("/plain/left").body()).isEqualTo(LeftOnThreadsTest.NOTHING);
        war.emptySharedCache();
        Answer next = war.get("/plain/list?rows=3");
        assertThat(next.statements()).hasSize(BothWays.plain(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.String", "java.lang.Object", "java.util.List", "jakarta.ws.rs.core.Response"})
    void refusesATypeThatTellsOfNoEntity(String type) {
        assertThat(war.get("/asking/for?type=" + type).body())
                .startsWith("java.lang.IllegalArgumentException: PRE0220 ")
                .contains(type);
    }

    @Test
    void tellsThePlan() {
        String chef = "*dishes{*awards{id, title}, id, sweetness, title}, *guests{id, name}, home.street, "
                + "*home.town{id, name}, id, *mottos, name, taughtBy, *teacher{name}}";

        assertThat(war.get("/asking/plan").body()).isEqualTo("Chef{" + chef + " in OptionalInt[7]");
        assertThat(war.get("/asking/plan-of-record").body())
                .isEqualTo("Menu{chefs{" + chef + ", title} in OptionalInt[7]");
    }

    @Test
    void tellsNoPlanWithoutAPersistenceUnit() {
        try (Deployment none = Deployment.of(Asking.class).start()) {
            assertThat(none.get("/asking/plan").body()).startsWith("java.lang.IllegalStateException: PRE0221 ");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Working {

        @Override
        <T> T run(Type type, Supplier<T> work) {
            return work.get();
        }
    }

    /** Not annotated. */
    @Path("/prefetched")
    @RequestScoped
    public static class ByPrefetcher extends Working {

        @Inject
        Prefetcher prefetcher;

        @Override
        <T> T run(Type type, Supplier<T> work) {
            return prefetcher.prefetch(type, work);
        }
    }

    /** Work of all kinds. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Working {

        static final Type CHEFS = new GenericType<List<Chef>>() {}.getType();

        private final Jsonb jsonb = JsonbBuilder.create();

        @Inject
        ChefQueries chefs;

        @PersistenceUnit
        EntityManagerFactory factory;

        abstract <T> T run(Type type, Supplier<T> work);

        @GET
        @Path("/list")
        public String list(@QueryParam("rows") int rows) {
            return run(CHEFS, () -> jsonb.toJson(chefs.first(rows)));
        }

        @GET
        @Path("/class")
        public String byClass(@QueryParam("rows") int rows) {
            return run(Chef.class, () -> jsonb.toJson(chefs.first(rows)));
        }

        @GET
        @Path("/record")
        public String inRecord(@QueryParam("rows") int rows) {
            return run(Menu.class, () -> jsonb.toJson(new Menu("of the day", chefs.first(rows))));
        }

        /** On a thread without a request. */
        @GET
        @Path("/outside")
        public String outside(@QueryParam("rows") int rows) {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                return CompletableFuture.supplyAsync(() -> run(CHEFS, () -> batchJob(rows)), thread)
                        .join();
            } finally {
                thread.shutdown();
            }
        }

        private String batchJob(int rows) {
            try (EntityManager entities = factory.createEntityManager()) {
                return jsonb.toJson(
                        entities.createQuery("select c from Chef c where c.id <= :rows order by c.id", Chef.class)
                                .setParameter("rows", rows)
                                .getResultList());
            }
        }

        /** Work within work: what the inner one has begun to read, the outer one reads on. */
        @GET
        @Path("/twice")
        public String twice(@QueryParam("rows") int rows) {
            return run(CHEFS, () -> jsonb.toJson(run(CHEFS, () -> chefs.first(rows))));
        }

        @GET
        @Path("/afterwards")
        public String afterwards(@QueryParam("rows") int rows) {
            return jsonb.toJson(run(CHEFS, () -> chefs.first(rows)));
        }
    }

    /** What holds chefs. */
    public record Menu(String title, List<Chef> chefs) {}

    @Path("/plain/within")
    @RequestScoped
    public static class WithinPlain {

        @Inject
        Plain working;

        @Inject
        EntityManager entities;

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public List<Guest> within(@QueryParam("rows") int rows) {
            assertThat(working.list(rows)).isNotEmpty();
            return entities.createQuery("select g from Guest g order by g.id", Guest.class)
                    .getResultList();
        }
    }

    @Path("/prefetched/within")
    @RequestScoped
    @Prefetched
    public static class WithinAnnotated {

        @Inject
        ByPrefetcher working;

        @Inject
        EntityManager entities;

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public List<Guest> within(@QueryParam("rows") int rows) {
            assertThat(working.list(rows)).isNotEmpty();
            return entities.createQuery("select g from Guest g order by g.id", Guest.class)
                    .getResultList();
        }
    }

    /** Asks for what is special. */
    @Path("/asking")
    @RequestScoped
    @Produces(MediaType.TEXT_PLAIN)
    public static class Asking {

        @Inject
        Prefetcher prefetcher;

        @GET
        @Path("/throwing")
        public String throwing() {
            IllegalStateException thrown = new IllegalStateException("as asked for");
            try {
                prefetcher.prefetch(Chef.class, () -> {
                    throw thrown;
                });
                return "nothing";
            } catch (IllegalStateException caught) {
                return caught == thrown ? "the same" : "another";
            }
        }

        @GET
        @Path("/for")
        public String refused(@QueryParam("type") String type) throws ClassNotFoundException {
            try {
                return prefetcher.prefetch(Class.forName(type), () -> "has run");
            } catch (IllegalArgumentException refused) {
                return refused.toString();
            }
        }

        @GET
        @Path("/plan")
        public String plan() {
            return tell(new GenericType<List<Chef>>() {}.getType());
        }

        @GET
        @Path("/plan-of-record")
        public String planOfRecord() {
            return tell(Menu.class);
        }

        private String tell(Type type) {
            try {
                PrefetchPlan plan = prefetcher.plan(type);
                return plan + " in " + plan.statementBudget();
            } catch (IllegalStateException early) {
                return early.toString();
            }
        }
    }
}
