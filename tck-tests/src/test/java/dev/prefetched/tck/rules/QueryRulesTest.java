package dev.prefetched.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.rules.Furniture.Piece;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries that prefetching is not right for run as if they were not annotated, statement by statement. */
@Tag("eclipselink")
class QueryRulesTest {

    private static Deployment war;
    private static LoggedMessages log;

    @BeforeAll
    static void deploy() {
        log = new LoggedMessages();
        war = Deployment.of(Plain.class, Annotated.class)
                .entities(Furniture.entities())
                .property(PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT, "house")
                .start();
        war.inTransaction(Furniture.OwnSql.class);
        war.sql(
                "insert into ROOM (ID) select X from system_range(1, 20)",
                "insert into SHELF (ID, ROOM_ID, SELF_ID) select X, X, X from system_range(1, 5)",
                "insert into CUPBOARD (ID, ROOM_ID) select X, X from system_range(1, 5)",
                "insert into DRAWER (CUPBOARD_ID, NUMBER_OF, DESTINATION_ID) select 1, X, X from system_range(1, 5)",
                "insert into BED (ID, ROOM_ID) select X, X from system_range(1, 5)",
                "insert into BOX (ID, ROOM_ID) select X, X from system_range(1, 3)",
                "insert into TINBOX (ID, ROOM_ID) select X, X from system_range(4, 5)",
                "insert into LOCKER (ID, ROOM_ID, TENANT_ID) select X, X, 'house' from system_range(1, 5)",
                "insert into LAMP (ID, ROOM_ID, OTHER_ID) select X, X, X + 5 from system_range(1, 5)");
    }

    @AfterAll
    static void undeployWithoutAWarning() {
        war.close();
        log.close();
        assertThat(log.numbered("PRE03")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaveQueriesAsTheyAre(UntouchedQuery query) {
        war.emptySharedCache();
        Answer plain = war.get("/plain/" + query);
        war.emptySharedCache();
        Answer annotated = war.get("/prefetched/" + query);

        assertThat(plain.status()).as(plain::body).isEqualTo(200);
        assertThat(plain.statements().count())
                .as("one room after the other")
                .isGreaterThanOrEqualTo(query.leadsToRooms() ? 1 + 5 : 1);
        assertThat(annotated.statements().texts()).isEqualTo(plain.statements().texts());
        assertThat(annotated.body()).isEqualTo(plain.body()).contains("\"id\":1");
    }

    @Test
    void areAllTested() throws ClassNotFoundException {
        List<String> rules = Rules.names("dev.prefetched.internal.eclipselink.QueryRule");

        assertThat(Stream.of(UntouchedQuery.values()).map(Enum::name)).containsExactlyElementsOf(rules);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends FurnitureResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends FurnitureResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class FurnitureResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/{query}")
        public List<Piece> pieces(@PathParam("query") String query) {
            return UntouchedQuery.valueOf(query).pieces(entities);
        }
    }
}
