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
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.FetchGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A query with a fetch group, reading an object whose entry in the shared cache was invalidated: it refreshes the
 * attributes of the group only, and yet marks the whole entry as valid. The other attributes keep their old values, and
 * later transactions read them.
 */
@Tag("upstream")
class FetchGroupRevivesStaleValuesTest {

    @Test
    void ofAnInvalidatedEntryInTheSharedCache() {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/cooks/pay").body()).isEqualTo("10");
            war.sql("update COOK set PAY = 20 where ID = 1");

            war.get("/cooks/evicted");
            war.get("/cooks/names?grouped=true");

            assertThat(war.get("/cooks/pay").body())
                    .as("EclipseLink now refreshes, or leaves invalid, what a fetch group does not read. Narrowing"
                            + " columns need not leave out the classes of the shared cache any longer where that"
                            + " version is the oldest supported.")
                    .isEqualTo("10");
        }
    }

    @Test
    void unlikeAQueryWithoutFetchGroup() {
        try (Deployment war = Bistro.start(Resource.class)) {
            assertThat(war.get("/cooks/pay").body()).isEqualTo("10");
            war.sql("update COOK set PAY = 20 where ID = 1");

            war.get("/cooks/evicted");
            war.get("/cooks/names?grouped=false");

            assertThat(war.get("/cooks/pay").body()).isEqualTo("20");
        }
    }

    @Path("/cooks")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/pay")
        public int payOfAda() {
            return entities.find(Cook.class, 1).pay;
        }

        @GET
        @Path("/evicted")
        public String evicted() {
            entities.getEntityManagerFactory().getCache().evictAll();
            return "evicted";
        }

        @GET
        @Path("/names")
        public String names(@QueryParam("grouped") boolean grouped) {
            FetchGroup names = new FetchGroup();
            names.addAttribute("name");
            var query = entities.createQuery("select c from Cook c order by c.id", Cook.class);
            return (grouped ? query.setHint(QueryHints.FETCH_GROUP, names) : query)
                    .getResultList()
                    .get(0)
                    .name;
        }
    }
}
