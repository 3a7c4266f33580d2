package dev.prefetched.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.rules.Furniture.Piece;
import dev.prefetched.tck.rules.Holders.BatchFetchedIn;
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

/** Relations that cannot be batched are read as they are, and the other relations of their owner are batched. */
@Tag("eclipselink")
class RelationRulesTest {

    private static final int OWNERS = 5;
    private static final String ROOMS = "from room";

    private static Deployment war;
    private static LoggedMessages log;

    @BeforeAll
    static void deploy() {
        log = new LoggedMessages();
        war = Deployment.of(Plain.class, Annotated.class)
                .entities(Stream.of(Furniture.entities(), Holders.entities())
                        .flatMap(Stream::of)
                        .toArray(Class<?>[]::new))
                .property(PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT, "house")
                .start();
        war.sql(
                "set referential_integrity false",
                "insert into ROOM (ID) select X from system_range(1, 20)",
                "insert into SHELF (ID, ROOM_ID) select 100 + X, 5 + X from system_range(1, 5)",
                "insert into TINBOX (ID, ROOM_ID) select 100 + X, 5 + X from system_range(1, 5)",
                "insert into LOCKER (ID, ROOM_ID, TENANT_ID, HOLDER_ID) select 100 + X, 5 + X, 'house', X"
                        + " from system_range(1, 5)",
                "insert into CRATE (ID, ROOM_ID) select 100 + X, 5 + X from system_range(1, 5)",
                "insert into LANTERN (ID, ROOM_ID) select 100 + X, 5 + X from system_range(1, 5)",
                owners("JOINFETCHED", "HELD_ID", "100 + X"),
                owners("BATCHFETCHED", "HELD_ID", "100 + X"),
                owners("BATCHFETCHEDIN", "HELD_ID", "100 + X"),
                owners("VARIABLE", "HELD_TYPE, HELD_ID", "'L', 100 + X"),
                owners("ENTITYKEYS", "", ""),
                "insert into HELD (OWNER_ID, SHELF_ID, PIECES) select X, 100 + X, X from system_range(1, 5)",
                owners("TOTINBOX", "HELD_ID", "100 + X"),
                owners("TOLOCKERS", "", ""),
                owners("TOCRATE", "HELD_ID", "100 + X"));
    }

    private static String owners(String table, String columns, String values) {
        String comma = columns.isEmpty() ? "" : ", ";
        return "insert into " + table + " (ID, ROOM_ID" + comma + columns + ") select X, X" + comma + values
                + " from system_range(1, " + OWNERS + ")";
    }

    @AfterAll
    static void undeployWithoutAWarning() {
        war.close();
        log.close();
        assertThat(log.numbered("PRE03")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaveRelationsAsTheyAre(UntouchedRelation relation) {
        war.emptySharedCache();
        Answer plain = war.get("/plain/" + relation);
        war.emptySharedCache();
        Answer annotated = war.get("/prefetched/" + relation);

        assertThat(annotated.body()).isEqualTo(plain.body());
        assertThat(annotated.statements().matching(relation.table()).texts())
                .as(annotated.statements()::toString)
                .isNotEmpty()
                .isEqualTo(plain.statements().matching(relation.table()).texts());
        assertThat(plain.statements().matching(ROOMS)).hasSizeGreaterThanOrEqualTo(OWNERS);
        assertThat(annotated.statements().matching(ROOMS))
                .as(annotated.statements()::toString)
                .hasSize(
                        relation == UntouchedRelation.OWN_BATCH_FETCH
                                ? plain.statements().matching(ROOMS).count()
                                : 1);
    }

    @Test
    void leaveABatchFetchOfTypeInAsItIs() {
        war.emptySharedCache();
        Answer plain = war.get("/plain/in");
        war.emptySharedCache();
        Answer annotated = war.get("/prefetched/in");

        assertThat(annotated.body()).isEqualTo(plain.body());
        assertThat(annotated.statements().matching("from shelf").texts())
                .hasSizeGreaterThan(0)
                .isEqualTo(plain.statements().matching("from shelf").texts());
        assertThat(annotated.statements().matching(ROOMS)).hasSize(1);
    }

    @Test
    void areAllTested() throws ClassNotFoundException {
        assertThat(Stream.of(UntouchedRelation.values()).map(Enum::name))
                .containsExactlyElementsOf(Rules.names("dev.prefetched.internal.eclipselink.RelationRule"));
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends HolderResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends HolderResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class HolderResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/in")
        public List<BatchFetchedIn> batchFetchedIn() {
            return entities.createQuery("select o from BatchFetchedIn o order by o.id", BatchFetchedIn.class)
                    .getResultList();
        }

        @GET
        @Path("/{relation}")
        public List<Piece> holders(@PathParam("relation") String relation) {
            Class<? extends Piece> owner = UntouchedRelation.valueOf(relation).owner();
            return entities.createQuery("select o from " + owner.getSimpleName() + " o order by o.id", Piece.class)
                    .getResultList();
        }
    }
}
