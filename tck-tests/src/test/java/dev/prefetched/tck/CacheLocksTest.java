package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Cache;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.persistence.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eager cycles in the shared cache, read by eight threads while it is emptied and written to: every answer is the same, and
 * no thread waits for ever.
 *
 * <p>The un-annotated endpoint is the control. Where it is stuck as well, it is EclipseLink that is.
 */
@Tag("eclipselink")
class CacheLocksTest {

    private static final int THREADS = 8;
    private static final int CALLS = Integer.getInteger("soak.calls", 250);
    private static final int RUNS = Integer.getInteger("soak.runs", 1);
    private static final long MINUTES = Integer.getInteger("soak.minutes", 4);

    /**
     * Now and then a request fails when others read the same objects, with Prefetched or without: eclipselink#2317 (4.0.4)
     * and eclipselink#2319 (4.0.3 and 4.0.4), both mended in 4.0.5. With these two left out of the profile
     * {@code eclipselink-versions}, this can go.
     */
    private static final boolean FAILS_BY_ITSELF = Set.of("4.0.3", "4.0.4").contains(Version.getVersion());

    private static final int FAILURES_IN_A_HUNDRED = 1;

    private static final List<String> READS = List.of("/brigades", "/cooks", "/tales", "/brigades/3");
    private static final List<String> CHANGES = List.of("/evictAll", "/evict", "/hire");

    @ParameterizedTest
    @ValueSource(strings = {"/plain", "/prefetched"})
    void neverKeepAThreadWaiting(String endpoint) throws Exception {
        for (int run = 0; run < RUNS; run++) {
            readWhileTheCacheIsEmptied(endpoint);
        }
    }

    private static void readWhileTheCacheIsEmptied(String endpoint) throws Exception {
        long seed = System.nanoTime();
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Brigade.class, Cook.class, Apron.class, Tale.class)
                .threads(THREADS)
                .start()) {
            war.seed(Brigades.class, 10);
            Map<String, String> expected = new ConcurrentHashMap<>();
            READS.forEach(read -> expected.put(read, war.get("/plain" + read).body()));

            AtomicInteger failures = new AtomicInteger();
            ExecutorService clients = Executors.newFixedThreadPool(THREADS);
            List<Future<List<String>>> differences = IntStream.range(0, THREADS)
                    .mapToObj(client -> clients.submit(
                            () -> differences(war, endpoint, expected, failures, new Random(seed + client))))
                    .toList();
            clients.shutdown();

            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
            for (Future<List<String>> client : differences) {
                assertThat(finished(client, deadline)).as("seed " + seed).isEmpty();
            }
            if (FAILS_BY_ITSELF) {
                System.out.println(endpoint + ": " + failures + " of " + THREADS * CALLS + " requests failed");
            }
            assertThat(failures.get()).isLessThanOrEqualTo(THREADS * CALLS * FAILURES_IN_A_HUNDRED / 100);
        }
    }

    private static List<String> differences(
            Deployment war, String endpoint, Map<String, String> expected, AtomicInteger failures, Random random) {
        List<String> differences = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            boolean changes = random.nextInt(5) == 0;
            List<String> paths = changes ? CHANGES : READS;
            String path = paths.get(random.nextInt(paths.size()));
            Answer answer = war.get((changes || random.nextInt(4) == 0 ? "/plain" : endpoint) + path);
            if (FAILS_BY_ITSELF && answer.status() == 500) {
                failures.incrementAndGet();
            } else if (!changes && !answer.body().equals(expected.get(path))) {
                differences.add(path + ": " + answer.status() + " " + answer.body());
            }
        }
        return differences;
    }

    private static List<String> finished(Future<List<String>> client, long deadline) throws Exception {
        try {
            return client.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError("Stuck:\n" + allThreads(), stuck);
        }
    }

    private static String allThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(thread -> thread.getKey() + "\n\t"
                        + List.of(thread.getValue()).stream()
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n\t")))
                .collect(Collectors.joining("\n"));
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends BrigadeResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends BrigadeResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class BrigadeResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/brigades")
        public List<Brigade> brigades() {
            return entities.createQuery("select b from Brigade b order by b.id", Brigade.class)
                    .getResultList();
        }

        @GET
        @Path("/brigades/3")
        public Brigade brigade() {
            return entities.find(Brigade.class, 3);
        }

        @GET
        @Path("/cooks")
        public List<Cook> cooks() {
            return entities.createQuery("select c from Cook c order by c.id", Cook.class)
                    .getResultList();
        }

        @GET
        @Path("/tales")
        public List<Tale> tales() {
            return entities.createQuery("select t from Tale t order by t.id", Tale.class)
                    .getResultList();
        }

        @GET
        @Path("/evictAll")
        public void evictAll() {
            cache().evictAll();
        }

        @GET
        @Path("/evict")
        public void evict() {
            cache().evict(Cook.class);
        }

        @GET
        @Path("/hire")
        public void hire() {
            entities.getTransaction().begin();
            entities.createQuery("select c from Cook c order by c.id", Cook.class)
                    .setMaxResults(2)
                    .getResultList()
                    .forEach(Cook::rest);
            entities.getTransaction().commit();
        }

        private Cache cache() {
            return entities.getEntityManagerFactory().getCache();
        }
    }

    @Entity(name = "Brigade")
    public static class Brigade {

        @Id
        public int id;

        @OneToMany(mappedBy = "brigade", fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @OrderBy("id")
        private List<Cook> cooks = new ArrayList<>();

        public List<Cook> getCooks() {
            return cooks;
        }
    }

    @Entity(name = "Cook")
    public static class Cook {

        @Id
        public int id;

        private int breaks;

        @ManyToOne
        private Brigade brigade;

        /** Leads nowhere, and is shared by cooks of many brigades. */
        @ManyToOne
        private Apron apron;

        void rest() {
            breaks++;
        }

        @JsonbTransient
        public int getBreaks() {
            return breaks;
        }

        @JsonbTransient
        public Brigade getBrigade() {
            return brigade;
        }

        public Apron getApron() {
            return apron;
        }
    }

    @Entity(name = "Apron")
    public static class Apron {

        @Id
        public int id;
    }

    /** Refers lazily to a class on the cycle. */
    @Entity(name = "Tale")
    public static class Tale {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Brigade brigade;

        public Brigade getBrigade() {
            return brigade;
        }
    }

    /** Brigades of three cooks who share five aprons, and a tale about each. */
    public static final class Brigades implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            List<Apron> aprons = IntStream.range(0, 5).mapToObj(Brigades::apron).toList();
            aprons.forEach(entities::persist);
            for (int number = 1; number <= rows; number++) {
                Brigade brigade = new Brigade();
                brigade.id = number;
                for (int place = 0; place < 3; place++) {
                    Cook cook = new Cook();
                    cook.id = 3 * number + place;
                    cook.brigade = brigade;
                    cook.apron = aprons.get((number + place) % aprons.size());
                    brigade.cooks.add(cook);
                }
                entities.persist(brigade);
                Tale tale = new Tale();
                tale.id = number;
                tale.brigade = brigade;
                entities.persist(tale);
            }
        }

        private static Apron apron(int number) {
            Apron apron = new Apron();
            apron.id = number + 1;
            return apron;
        }
    }
}
