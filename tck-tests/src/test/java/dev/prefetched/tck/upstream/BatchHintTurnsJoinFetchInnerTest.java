package dev.prefetched.tck.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.upstream.Bistro.Cook;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.persistence.config.QueryHints;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A batch hint in one request changes the result of another: queries of the same JPQL text share an expression builder,
 * in which the hint leaves an inner expression of its relation behind, and a later {@code LEFT_FETCH} hint finds that one.
 * Rows without the relation vanish.
 */
@Tag("upstream")
class BatchHintTurnsJoinFetchInnerTest {

    @Test
    void ofALaterQueryOfTheSameText() {
        try (Deployment war = Bistro.start(Resource.class)) {
            war.get("/cooks/" + QueryHints.BATCH);

            assertThat(war.get("/cooks/" + QueryHints.LEFT_FETCH).body())
                    .as("EclipseLink no longer leaves a batch hint behind in the expressions that queries of one text"
                            + " share. BatchTemplates may then use the query's own builder, and its package comment"
                            + " lose that reason against hints, where that version is the oldest supported.")
                    .isEqualTo("2");
        }
    }

    @Test
    void andNotWithoutTheBatchHint() {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/cooks/" + QueryHints.LEFT_FETCH).body()).isEqualTo("3");
        }
    }

    @Path("/cooks")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/{hint}")
        public int count(@PathParam("hint") String hint) {
            return entities.createQuery("select c from Cook c order by c.id", Cook.class)
                    .setHint(hint, "c.stove")
                    .getResultList()
                    .size();
        }
    }
}
