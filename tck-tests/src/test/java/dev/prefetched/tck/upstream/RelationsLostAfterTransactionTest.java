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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A batch fetch of type IN in a transaction that has written: what it read for objects nobody has looked at yet is lost
 * when the transaction ends, by commit or by rollback. Their relations come back empty. (The third cook is read before, by
 * {@code find}, so its dishes are not in the batch.)
 */
@Tag("upstream")
class RelationsLostAfterTransactionTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comeBackEmpty(boolean commit) {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/dishes?type=EXISTS&commit=" + commit).body())
                    .as("what is in the database")
                    .isEqualTo("[2, 2, 2]");

            war.emptySharedCache();
            assertThat(war.get("/dishes?type=IN&commit=" + commit).body())
                    .as("EclipseLink now keeps what a batch of type IN has read beyond the end of a transaction."
                            + " One reason less for reading rows ahead and not objects.")
                    .isEqualTo("[2, 0, 2]");
        }
    }

    @Path("/dishes")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        public String dishesOfEachCook(@QueryParam("type") String type, @QueryParam("commit") boolean commit) {
            entities.getTransaction().begin();
            entities.find(Cook.class, 3).rename(type);
            entities.flush();
            List<Cook> cooks = entities.createQuery("select c from Cook c order by c.id", Cook.class)
                    .setHint(QueryHints.BATCH, "c.dishes")
                    .setHint(QueryHints.BATCH_TYPE, BatchFetchType.valueOf(type))
                    .getResultList();
            int ofTheFirst = cooks.get(0).getDishes().size();
            if (commit) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
            return List.of(
                            ofTheFirst,
                            cooks.get(1).getDishes().size(),
                            cooks.get(2).getDishes().size())
                    .toString();
        }
    }
}
