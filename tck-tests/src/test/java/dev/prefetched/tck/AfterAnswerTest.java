package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once its answer is written, a prefetched call has left in the shared cache what a plain one would have left. */
@Tag("eclipselink")
class AfterAnswerTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void laterRequestsTakeWhatTheyWouldHaveTaken(int chefs) {
        try (Deployment war = osteria()) {
            war.seed(Chefs.class, chefs);

            Answer afterPlain = oneChefAfter(war, "/plain/first");
            Answer afterPrefetched = oneChefAfter(war, "/prefetched/first");

            assertThat(afterPrefetched.body()).isEqualTo(afterPlain.body());
            assertThat(afterPrefetched.statements().count())
                    .as(afterPrefetched.statements()::toString)
                    .isLessThanOrEqualTo(afterPlain.statements().count());
        }
    }

    private static Answer oneChefAfter(Deployment war, String before) {
        war.emptySharedCache();
        war.get(before);
        return war.get("/plain/chef/2");
    }

    /** Every chef but the first keeps relations that nobody has read, and through them whatever those need. */
    @ParameterizedTest
    @ValueSource(strings = {"/plain/first", "/prefetched/first"})
    void thePersistenceContextIsGarbage(String before) {
        try (Deployment war = osteria()) {
            war.seed(Chefs.class, 30);
            war.get(before);

            assertThat(war.get("/plain/garbage").body()).isEqualTo("true");
        }
    }

    private static Deployment osteria() {
        return Deployment.of(Plain.class, Annotated.class, Contexts.class)
                .entities(Osteria.entities())
                // Chefs stay in the cache for good: what is garbage is so although they are there.
                .property("eclipselink.cache.type.default", "Full")
                .start();
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends FirstChefResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends FirstChefResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class FirstChefResource {

        @Inject
        EntityManager entities;

        @Inject
        Contexts contexts;

        @GET
        @Path("/first")
        public Chef firstOfAll() {
            contexts.seen(entities.unwrap(UnitOfWork.class));
            return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultList()
                    .get(0);
        }

        @GET
        @Path("/chef/{id}")
        public Chef byId(@PathParam("id") int id) {
            return entities.find(Chef.class, id);
        }

        @GET
        @Path("/garbage")
        public boolean garbage() {
            return contexts.areGarbage();
        }
    }

    /** Remembers a persistence context as long as anybody else does. */
    @ApplicationScoped
    public static class Contexts {

        private static final Duration DEADLINE = Duration.ofSeconds(20);

        private volatile WeakReference<UnitOfWork> last = new WeakReference<>(null);

        void seen(UnitOfWork context) {
            last = new WeakReference<>(context);
        }

        boolean areGarbage() {
            Instant end = Instant.now().plus(DEADLINE);
            while (last.get() != null && Instant.now().isBefore(end)) {
                System.gc();
            }
            return last.get() == null;
        }
    }
}
