package dev.prefetched.tck.joins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.joins.Office.Desk;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Archive;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code prefetched.join-by-id=isolated}: an object outside of the shared cache comes with its to-one relations. */
@Tag("eclipselink")
class ByIdJoinsTest {

    private static final String SETTING = "prefetched.join-by-id";

    /** A whole one, one with nothing, a subclass, one whose rows are missing, one of another class's targets, and none. */
    private static final List<Integer> DESKS = List.of(1, 2, 3, 4, 5, 99);

    private static Deployment isolated;
    private static Deployment shared;
    private static Deployment mixed;
    private static LoggedMessages log;

    @BeforeAll
    static void deploy() {
        log = new LoggedMessages();
        System.setProperty(SETTING, "isolated");
        try {
            isolated = furnished(office().withoutSharedCache());
            shared = furnished(office());
            mixed = furnished(office().property("eclipselink.cache.shared.Desk", "false"));
        } finally {
            System.clearProperty(SETTING);
        }
    }

    @AfterAll
    static void undeploy() {
        isolated.close();
        shared.close();
        mixed.close();
        log.close();
        assertThat(log.numbered("PRE0203")).isEmpty();
        assertThat(log.numbered("PRE0302")).isEmpty();
    }

    static Stream<Arguments> everyReadOfEveryDesk() {
        return Stream.of(ReadById.values()).flatMap(read -> DESKS.stream().map(desk -> Arguments.of(read, desk)));
    }

    @ParameterizedTest
    @MethodSource("everyReadOfEveryDesk")
    void answersTheSame(ReadById read, int desk) {
        for (Deployment war : List.of(isolated, shared, mixed)) {
            Answer plain = ask(war, "/plain", read, desk);
            Answer prefetched = ask(war, "/prefetched", read, desk);

            assertThat(prefetched.status()).isEqualTo(plain.status()).isEqualTo(200);
            assertThat(prefetched.body()).isEqualTo(plain.body());
            assertThat(prefetched.statements().count())
                    .as(() -> "not more than " + plain.statements() + ": " + prefetched.statements())
                    .isLessThanOrEqualTo(plain.statements().count());
        }
    }

    static Stream<ReadById> joined() {
        return Stream.of(ReadById.values()).filter(ReadById::isJoined);
    }

    /**
     * The desk with what it leads to by to-one; its pencils; and what no join can have: the phone and the rug, for their
     * conditions, and a second clerk.
     */
    @ParameterizedTest
    @MethodSource("joined")
    void takesOneStatementForAllToOneRelations(ReadById read) {
        Answer plain = ask(isolated, "/plain", read, 1);
        Answer prefetched = ask(isolated, "/prefetched", read, 1);

        assertThat(plain.body())
                .contains("Warden", "Lamp 1", "City 1", "\"arms\":2", "\"locks\":3", "Label 1", "Phone 1");
        assertThat(plain.statements()).hasSize(15);
        assertThat(prefetched.statements()).hasSize(5);
    }

    /** Threads could wait for each other for ever. */
    @ParameterizedTest
    @MethodSource("joined")
    void leavesWhatIsInTheSharedCache(ReadById read) {
        for (Deployment war : List.of(shared, mixed)) {
            List<String> plain = ask(war, "/plain", read, 1).statements().texts();

            assertThat(ask(war, "/prefetched", read, 1).statements().texts()).isEqualTo(plain);
        }
    }

    @Test
    void isOffUnlessItIsAskedFor() {
        try (Deployment war = furnished(office().withoutSharedCache())) {
            List<String> plain =
                    ask(war, "/plain", ReadById.FIND, 1).statements().texts();

            assertThat(ask(war, "/prefetched", ReadById.FIND, 1).statements().texts())
                    .isEqualTo(plain);
        }
    }

    @Test
    void stopsTheDeploymentIfItIsNoSuchChoice() {
        System.setProperty(SETTING, "always");
        try {
            assertThatThrownBy(() -> office().start())
                    .hasStackTraceContaining("PRE0102 The setting " + SETTING)
                    .hasStackTraceContaining("off or isolated");
        } finally {
            System.clearProperty(SETTING);
        }
    }

    private static Answer ask(Deployment war, String way, ReadById read, int desk) {
        war.emptySharedCache();
        return war.get(way + "/" + read + "/" + desk);
    }

    private static Archive office() {
        return Deployment.of(Plain.class, Annotated.class).entities(Office.entities());
    }

    private static Deployment furnished(Archive office) {
        Deployment war = office.start();
        war.sql(
                "set referential_integrity false",
                "insert into CLERK (ID, NAME) values (1, 'Clerk 1'), (2, 'Warden')",
                "insert into HOUSE (ID, NAME, WARDEN_ID) values (1, 'House 1', 2), (2, 'House 2', null)",
                "insert into RUG (ID, NAME, DTYPE) values (1, 'Rug 1', 'Kilim'), (2, 'Rug 2', 'Rug')",
                "insert into KILIM (ID, KNOTS) values (1, 900)",
                "insert into ROOM (ID, NAME, HOUSE_ID, RUG_ID) values (1, 'Room 1', 1, 1), (2, 'Room 2', 2, 2), (3, 'Room 3', 77, 77)",
                "insert into CITY (ID, NAME) values (1, 'City 1')",
                "insert into CHAIR (ID, NAME, DTYPE, ARMS) values (1, 'Chair 1', 'Armchair', 2), (2, 'Chair 2', 'Chair', null)",
                "insert into CUPBOARD (ID, NAME, DTYPE) values (1, 'Cupboard 1', 'Safe'), (2, 'Cupboard 2', 'Cupboard')",
                "insert into SAFE (ID, LOCKS) values (1, 3)",
                "insert into SHELF (SHELF_ROW, SIDE, LABEL) values (1, 'left', 'Label 1'), (1, 'right', 'Label 2')",
                "insert into PHONE (ID, NAME, GONE) values (1, 'Phone 1', false), (2, 'Phone 2', true)",
                desk("1, 'Desk 1', 'Desk', 1, 4, 1, 1, 1, 1, 'left', 1, 1"),
                desk("2, 'Desk 2', 'Desk', null, 0, null, null, null, null, null, null, null"),
                desk("3, 'Desk 3', 'StandingDesk', 2, 0, 1, 2, 2, 1, 'right', 2, 2"),
                desk("4, 'Desk 4', 'Desk', 77, 0, 77, 77, 77, 7, 'left', 77, 77"),
                desk("5, 'Desk 5', 'StandingDesk', 3, 0, null, 2, 1, 1, null, 1, 2"),
                "insert into STANDINGDESK (ID, HEIGHT) values (3, 120), (5, 110)",
                "insert into LAMP (ID, NAME, DESK_ID) values (1, 'Lamp 1', 1), (3, 'Lamp 3', 3)",
                "insert into PENCIL (ID, NAME, DESK_ID) values (1, 'Pencil 1', 1), (2, 'Pencil 2', 1), (3, 'Pencil 3', 3)");
        return war;
    }

    private static String desk(String values) {
        return "insert into DESK (ID, NAME, DTYPE, ROOM_ID, FLOOR, CITY_ID, CHAIR_ID, CUPBOARD_ID, SHELF_ROW, SHELF_SIDE,"
                + " CLERK_ID, PHONE_ID) values (" + values + ")";
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends DeskResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends DeskResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class DeskResource {

        @Inject
        EntityManager entities;

        /** A list, so that there is an answer where there is no desk. */
        @GET
        @Path("/{read}/{id}")
        public List<Desk> desk(@PathParam("read") String read, @PathParam("id") int id) {
            return Optional.ofNullable(ReadById.valueOf(read).read(entities, id)).stream()
                    .toList();
        }
    }
}
