package dev.prefetched.tck.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.upstream.Bistro.Cook;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A batch fetch of type IN forgets the {@code @OrderBy} of an element collection of basic values. */
@Tag("upstream")
class ElementOrderLostInBatchTest {

    @Test
    void ofElementsReadByABatch() {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/mottos?batched=false").body()).isEqualTo("[a, b, c]");

            assertThat(war.get("/mottos?batched=true").statements().matching("motto.*order by"))
                    .as("EclipseLink now sorts the elements that it reads for a batch. ElementOrder can go where that"
                            + " version is the oldest supported.")
                    .isEmpty();
            assertThat(war.get("/mottos?batched=true").body()).isEqualTo("[b, c, a]");
        }
    }

    @Path("/mottos")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        public String mottosOfAda(@QueryParam("batched") boolean batched) {
            entities.getEntityManagerFactory().getCache().evictAll();
            var query = entities.createQuery("select c from Cook c order by c.id", Cook.class);
            if (batched) {
                query.setHint(QueryHints.BATCH, "c.mottos").setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN);
            }
            List<Cook> cooks = query.getResultList();
            return List.copyOf(cooks.get(0).getMottos()).toString();
        }
    }
}
