package dev.prefetched.tck.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.upstream.Bistro.Cook;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A batch fetch of a collection of embeddable objects, in a transaction that has written, takes those objects for entities:
 * the commit fails while it looks for changes in them.
 */
@Tag("upstream")
class CommitFailsAfterBatchOfEmbeddablesTest {

    @Test
    void inATransactionThatHasWritten() {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/scars?batched=false").body()).isEqualTo("committed");

            war.emptySharedCache();
            assertThat(war.get("/scars?batched=true").body())
                    .as("EclipseLink no longer registers the embeddable objects of a batch."
                            + " One reason less for reading rows ahead and not objects.")
                    .startsWith("rolled back");
        }
    }

    @Path("/scars")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        public String commit(@QueryParam("batched") boolean batched) {
            entities.getTransaction().begin();
            entities.find(Cook.class, 3).rename("Adele " + batched);
            entities.flush();
            var query = entities.createQuery("select c from Cook c order by c.id", Cook.class);
            List<Cook> cooks = (batched ? query.setHint(QueryHints.BATCH, "c.scars") : query).getResultList();
            if (cooks.get(0).getScars().isEmpty()) {
                return "nothing read";
            }
            try {
                entities.getTransaction().commit();
                return "committed";
            } catch (RollbackException failed) {
                return "rolled back: " + failed.getMessage();
            }
        }
    }
}
