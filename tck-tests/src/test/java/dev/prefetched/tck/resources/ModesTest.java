package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.junit.jupiter.params.provider.ValueSource;

/** {@code prefetched.mode}, for all methods and for one, and {@code prefetched.explain}. */
@Tag("resources")
class ModesTest {

    private static final int CHEFS = 30;
    private static final List<String> SETTINGS = List.of(
            "prefetched.mode",
            "prefetched.mod",
            "prefetched.explain",
            "prefetched.ChefList.list.mode",
            "prefetched.ChefList.lists.mode",
            "prefetched.Elsewhere.list.mode");

    @AfterEach
    void removeSettings() {
        SETTINGS.forEach(System::clearProperty);
    }

    @ParameterizedTest
    @CsvSource({"on,6", "off,181", "observe,181", "strict,6"})
    void holdForAllMethods(String mode, int statements) {
        System.setProperty("prefetched.mode", mode);

        try (Deployment war = osteria()) {
            assertThat(ask(war, "/list?rows=30").statements()).hasSize(statements);
            assertThat(ask(war, "/list?rows=30").statements()).hasSize(statements);
        }
    }

    @Test
    void ofAMethodWinOverThat() {
        System.setProperty("prefetched.mode", "off");
        System.setProperty("prefetched.ChefList.list.mode", "on");

        try (Deployment war = osteria()) {
            assertThat(ask(war, "/list?rows=30").statements()).hasSize(BothWays.FLOOR);
            assertThat(ask(war, "/hidden?rows=30").statements()).hasSize(BothWays.plain(CHEFS));
        }
    }

    @Test
    void observeTellsWhatWouldBeDoneAndWhatIsLoadedOnce() {
        System.setProperty("prefetched.mode", "observe");

        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria()) {
            ask(war, "/list?rows=3");
            ask(war, "/list?rows=30");

            assertThat(log.numbered("PRE0212"))
                    .singleElement()
                    .asString()
                    .contains("ChefList.list", "Chef{*dishes, *guests, *home.town, *mottos, *teacher}");
            assertThat(log.numbered("PRE0213"))
                    .hasSize(5)
                    .anyMatch(text -> text.contains("Dish.awards"))
                    .anyMatch(text -> text.contains("Chef.home.town"));
            assertThat(log.numbered("PRE0211")).isEmpty();
        }
    }

    @Test
    void strictFailsALoadWhileTheAnswerIsWritten() {
        System.setProperty("prefetched.mode", "strict");

        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria()) {
            assertThat(war.get("/hidden?rows=30").status()).isEqualTo(500);

            assertThat(log.numbered("PRE0215"))
                    .singleElement()
                    .asString()
                    .contains("ChefList.hidden", "Chef.guests", "include");
        }
    }

    /** The relations of a single object take a statement each, plan or no plan. */
    @Test
    void strictAllowsWhatNoPlanAvoids() {
        System.setProperty("prefetched.mode", "strict");

        try (Deployment war = osteria()) {
            assertThat(ask(war, "/one").statements()).hasSize(BothWays.FLOOR);
        }
    }

    @Test
    void explainSaysWhatWasPlannedAndWhatHappenedOnce() {
        System.setProperty("prefetched.explain", "on");

        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria()) {
            ask(war, "/list?rows=3");
            ask(war, "/list?rows=30");

            assertThat(log.numbered("PRE0214"))
                    .singleElement()
                    .asString()
                    .contains(
                            "ChefList.list",
                            "(SIGNATURE)",
                            "Dish{*awards}",
                            "1 + 6 statements",
                            "batched",
                            "Dish.awards");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefetched.mode", "prefetched.explain", "prefetched.ChefList.list.mode"})
    void stopTheDeploymentIfTheyCannotBeUsed(String setting) {
        System.setProperty(setting, "perhaps");

        assertThatThrownBy(ModesTest::osteria).hasStackTraceContaining("PRE0102 The setting " + setting);
    }

    @Test
    void stopTheDeploymentIfThereIsNothingOfThatName() {
        System.setProperty("prefetched.mod", "on");
        System.setProperty("prefetched.ChefList.lists.mode", "on");

        assertThatThrownBy(ModesTest::osteria)
                .hasStackTraceContaining(
                        "PRE0104 There is no setting prefetched.mod. Did you mean \"prefetched.mode\"?")
                .hasStackTraceContaining("PRE0103 The setting prefetched.ChefList.lists.mode")
                .hasStackTraceContaining("Did you mean \"ChefList.list\"?");
    }

    /** Some servers do not announce all resources before it is too late to stop. */
    @Test
    void areToldLateForAClassThatNobodyAnnounces() {
        System.setProperty("prefetched.Elsewhere.list.mode", "on");

        try (LoggedMessages log = new LoggedMessages();
                Deployment war = osteria()) {
            ask(war, "/list?rows=3");

            assertThat(log.numbered("PRE0103")).singleElement().asString().contains("Elsewhere.list");
        }
    }

    private static Answer ask(Deployment war, String path) {
        war.emptySharedCache();
        Answer answer = war.get(path);
        assertThat(answer.status()).as(answer::body).isEqualTo(200);
        return answer;
    }

    private static Deployment osteria() {
        Deployment war = Deployment.of(ChefList.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
        return war;
    }

    @Path("/")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class ChefList {

        @Inject
        ChefQueries chefs;

        @Inject
        EntityManager entities;

        @GET
        @Path("/list")
        public List<Chef> list(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/hidden")
        @Prefetched(exclude = "guests")
        public List<Chef> hidden(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/one")
        public Chef one() {
            return entities.find(Chef.class, 1);
        }
    }
}
