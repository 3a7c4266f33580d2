package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.ChefResource;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is in force during its own call and at no other time, however the call ends. */
@Tag("thin-path")
@Tag("eclipselink")
class ScopeOfCallTest {

    private static final int CHEFS = 30;
    private static final int PLAIN = 1 + 6 * CHEFS;
    private static final int PREFETCHED = 1 + 5;

    @Test
    void firstRequestAfterDeploymentIsPrefetched() {
        try (Deployment war = osteria()) {
            Answer first = war.get("/prefetched/jpql");

            assertThat(first.statements()).hasSize(PREFETCHED);
        }
    }

    @Test
    void sameQueryTextIsItselfInEachRequest() {
        try (Deployment war = osteria()) {
            for (int turn = 0; turn < 3; turn++) {
                assertThat(cold(war, "/plain/jpql").statements()).hasSize(PLAIN);
                assertThat(cold(war, "/prefetched/jpql").statements()).hasSize(PREFETCHED);
                assertThat(cold(war, "/plain/named").statements()).hasSize(PLAIN);
                assertThat(cold(war, "/prefetched/named").statements()).hasSize(PREFETCHED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unmapped", "mapped", "unwritable"})
    void endsWithACallThatFails(String failure) {
        try (Deployment war = osteria()) {
            Answer plain = cold(war, "/failing/plain/" + failure);
            Answer failed = cold(war, "/failing/prefetched/" + failure);
            Answer next = cold(war, "/plain/jpql");

            assertThat(failed.status()).isEqualTo(plain.status()).isGreaterThanOrEqualTo(400);
            assertThat(next.thread()).isEqualTo(failed.thread());
            assertThat(next.statements()).hasSize(PLAIN);
        }
    }

    @Test
    void endsWithACallThatHasNothingToWrite() {
        try (Deployment war = osteria()) {
            Answer nothing = war.get("/failing/prefetched/nothing");
            Answer next = cold(war, "/plain/jpql");

            assertThat(nothing.status()).isEqualTo(204);
            assertThat(next.statements()).hasSize(PLAIN);
        }
    }

    @Test
    void ofAMethodThatOptsOutIsEmpty() {
        try (Deployment war = osteria()) {
            assertThat(cold(war, "/choosy/prefetched").statements()).hasSize(PREFETCHED);
            assertThat(cold(war, "/choosy/opted-out").statements()).hasSize(PLAIN);
        }
    }

    @Test
    void ofAnAnnotatedMethodDoesNotExtendToItsNeighbour() {
        try (Deployment war = osteria()) {
            assertThat(cold(war, "/single/annotated").statements()).hasSize(PREFETCHED);
            assertThat(cold(war, "/single/neighbour").statements()).hasSize(PLAIN);
        }
    }

    private static Deployment osteria() {
        Deployment war = Deployment.of(
                        ChefResource.Plain.class,
                        ChefResource.Annotated.class,
                        FailingPlain.class,
                        FailingAnnotated.class,
                        Choosy.class,
                        Single.class,
                        RefusingWriter.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
        return war;
    }

    private static Answer cold(Deployment war, String path) {
        war.emptySharedCache();
        return war.get(path);
    }

    private static List<Chef> chefs(EntityManager entities) {
        return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                .getResultList();
    }

    @Path("/failing/plain")
    @RequestScoped
    public static class FailingPlain extends FailingResource {}

    @Path("/failing/prefetched")
    @RequestScoped
    @Prefetched
    public static class FailingAnnotated extends FailingResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class FailingResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/unmapped")
        public List<Chef> unmapped() {
            throw new IllegalStateException("with " + chefs(entities).size() + " chefs read");
        }

        @GET
        @Path("/mapped")
        public List<Chef> mapped() {
            throw new NotFoundException("with " + chefs(entities).size() + " chefs read");
        }

        @GET
        @Path("/unwritable")
        @RefusedByWriter
        public List<Chef> unwritable() {
            return chefs(entities);
        }

        @GET
        @Path("/nothing")
        public Chef nothing() {
            return entities.find(Chef.class, -1);
        }
    }

    @Path("/choosy")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class Choosy {

        @Inject
        EntityManager entities;

        @GET
        @Path("/prefetched")
        public List<Chef> prefetched() {
            return chefs(entities);
        }

        @GET
        @Path("/opted-out")
        @Prefetched(enabled = false)
        public List<Chef> optedOut() {
            return chefs(entities);
        }
    }

    @Path("/single")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class Single {

        @Inject
        EntityManager entities;

        @GET
        @Path("/annotated")
        @Prefetched
        public List<Chef> annotated() {
            return chefs(entities);
        }

        @GET
        @Path("/neighbour")
        public List<Chef> neighbour() {
            return chefs(entities);
        }
    }

    /** Marks a method whose answer is refused while it is being written. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface RefusedByWriter {}

    /** Breaks an answer off before its first byte. */
    @Provider
    @RefusedByWriter
    @Priority(1)
    public static class RefusingWriter implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            throw new NotFoundException("refused while writing");
        }
    }
}
