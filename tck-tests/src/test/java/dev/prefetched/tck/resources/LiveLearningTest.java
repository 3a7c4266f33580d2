package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Dish;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What code reads of entities, and nothing tells, is learned from the loads of one call. */
@Tag("resources")
class LiveLearningTest {

    private static final String LEARN = "prefetched.learn";
    private static final int CHEFS = 30;

    /** How many calls something may go unread. */
    private static final int PATIENCE = 10;

    @AfterEach
    void removeSetting() {
        System.clearProperty(LEARN);
    }

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void convergesInTwoRequests(int rows, boolean shared) {
        try (Deployment war = osteria(shared)) {
            Answer plain = ask(war, "/plain/portraits", rows);
            Answer first = ask(war, "/prefetched/portraits", rows);
            Answer second = ask(war, "/prefetched/portraits", rows);
            Answer third = ask(war, "/prefetched/portraits", rows);

            assertThat(List.of(first.body(), second.body(), third.body())).containsOnly(plain.body());
            // The chefs; a town, a list of dishes and two lists of awards of each.
            assertThat(plain.statements()).hasSize(1 + 4 * rows);
            assertThat(first.statements().count()).isLessThanOrEqualTo(1 + 4 * rows);
            assertThat(second.statements()).hasSize(1 + 3);
            assertThat(third.statements()).hasSize(1 + 3);
        }
    }

    @Test
    void isToldOnceWithTheLineToWrite() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria(true)) {
            for (int call = 0; call < 3; call++) {
                ask(war, "/prefetched/portraits", 3);
            }

            assertThat(log.numbered("PRE0211"))
                    .hasSize(3)
                    .anySatisfy(text -> assertThat(text)
                            .contains(
                                    "portraits has loaded Dish.awards",
                                    "6 times",
                                    "@Prefetched(value = Dish.class, include = \"awards\")"));
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void isOfEachMethodAlone(int rows) {
        try (Deployment war = osteria(true)) {
            ask(war, "/prefetched/portraits", rows);
            ask(war, "/prefetched/portraits", rows);

            assertThat(ask(war, "/prefetched/portraits-too", rows).statements()).hasSize(1 + 4 * rows);
        }
    }

    @Test
    void forgetsWhatIsNotReadAnyMore() {
        try (Deployment war = osteria(true)) {
            ask(war, "/prefetched/portraits", CHEFS);
            for (int call = 0; call < PATIENCE; call++) {
                assertThat(ask(war, "/prefetched/portraits?of=nothing&rows=" + CHEFS)
                                .statements())
                        .hasSize(1);
            }

            // Nothing could read awards while no dishes were read, so these are remembered.
            assertThat(ask(war, "/prefetched/portraits", CHEFS).statements()).hasSize(1 + 3 * CHEFS);
            assertThat(ask(war, "/prefetched/portraits", CHEFS).statements()).hasSize(1 + 3);
        }
    }

    /** Reading all dishes would leave some in the shared cache that nobody asked for. */
    @Test
    void leavesAloneWhatOnlySomeObjectsOfASharedClassHadRead() {
        try (Deployment war = osteria(true)) {
            // A town, dishes and the awards of two dishes, for each second chef.
            assertThat(ask(war, "/prefetched/portraits?of=some&rows=" + CHEFS).statements())
                    .hasSize(1 + 4 * CHEFS / 2);
            for (int call = 0; call < 3; call++) {
                // Those dishes that are read all have their awards read.
                assertThat(ask(war, "/prefetched/portraits?of=some&rows=" + CHEFS)
                                .statements())
                        .hasSize(1 + 3 * CHEFS / 2);
            }
        }
    }

    @Test
    void learnsWhatSomeObjectsHadReadIfNothingIsShared() {
        try (Deployment war = osteria(false)) {
            ask(war, "/prefetched/portraits?of=some&rows=" + CHEFS);

            assertThat(ask(war, "/prefetched/portraits?of=some&rows=" + CHEFS).statements())
                    .hasSize(1 + 3);
        }
    }

    @Test
    void isSwitchedOff() {
        System.setProperty(LEARN, "off");

        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria(true)) {
            for (int call = 0; call < 3; call++) {
                assertThat(ask(war, "/prefetched/portraits", CHEFS).statements())
                        .hasSize(1 + 4 * CHEFS);
            }
            assertThat(log.numbered("PRE0211")).isEmpty();
        }
    }

    private static Answer ask(Deployment war, String path, int rows) {
        return ask(war, path + "?rows=" + rows);
    }

    private static Answer ask(Deployment war, String path) {
        war.emptySharedCache();
        Answer answer = war.get(path);
        assertThat(answer.status()).as(answer::body).isEqualTo(200);
        return answer;
    }

    private static Deployment osteria(boolean shared) {
        Archive archive =
                Deployment.of(Plain.class, Annotated.class, ChefQueries.class).entities(Osteria.entities());
        Deployment war = (shared ? archive : archive.withoutSharedCache()).start();
        war.seed(Chefs.class, CHEFS);
        war.sql("update CHEF set TEACHER_ID = ID + 10 where ID < 10");
        return war;
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {}

    /** What nothing but the code that makes it tells of chefs. */
    public record Portrait(String name, String town, int dishes, int awards) {

        static Portrait of(Chef chef) {
            int awards = 0;
            for (Dish dish : chef.getDishes()) {
                awards += dish.getAwards().size();
            }
            return new Portrait(
                    chef.name, chef.home.getTown().name, chef.getDishes().size(), awards);
        }

        static Portrait ofName(Chef chef) {
            return new Portrait(chef.name, "", 0, 0);
        }
    }

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/portraits")
        public List<Portrait> portraits(@QueryParam("rows") int rows, @QueryParam("of") String of) {
            return chefs.first(rows).stream()
                    .map(chef -> "nothing".equals(of) || ("some".equals(of) && chef.id % 2 == 0)
                            ? Portrait.ofName(chef)
                            : Portrait.of(chef))
                    .toList();
        }

        @GET
        @Path("/portraits-too")
        public List<Portrait> portraitsToo(@QueryParam("rows") int rows) {
            return chefs.first(rows).stream().map(Portrait::of).toList();
        }
    }
}
