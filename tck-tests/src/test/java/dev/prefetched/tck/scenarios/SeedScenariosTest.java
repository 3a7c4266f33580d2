package dev.prefetched.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario takes a statement and one for each relation that its answer reads, whatever the number of rows. */
@Tag("seed-scenarios")
class SeedScenariosTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    private static final Evidence EVIDENCE = new Evidence();

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(ChosenScenarios.Plain.class, ChosenScenarios.Annotated.class)
                .entities(entities())
                .start();
        war.seed(Data.class, MANY);
    }

    @AfterAll
    static void undeploy() throws IOException {
        war.close();
        EVIDENCE.write();
    }

    private static Class<?>[] entities() {
        Stream<Class<?>> nested = Stream.of(
                        Siblings.class,
                        ChildrenOfParents.class,
                        TopLevels.class,
                        OnesAndTwos.class,
                        Families.class,
                        Households.class)
                .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Entity.class));
        return Stream.concat(Stream.of(Texted.class, ChildrenOfParents.ChildB.class), nested)
                .toArray(Class<?>[]::new);
    }

    static Stream<Arguments> scenariosAtTwoSizes() {
        return Stream.of(Scenario.values())
                .flatMap(scenario -> Stream.of(FEW, MANY).map(rows -> Arguments.of(scenario, rows)));
    }

    @ParameterizedTest
    @MethodSource("scenariosAtTwoSizes")
    void takesItsFloor(Scenario scenario, int rows) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + scenario.id() + "?rows=" + rows);
        EVIDENCE.add(scenario, rows, answer.prefetched().statements().count());

        answer.takesPlain(scenario.plain(rows)).takesPrefetched(scenario.floor(rows));
    }

    /** Scenario 23: there a string in place of a list of them, which is a list of characters. */
    @Test
    void refusesAnExclusionThatLeadsNowhere() {
        assertThatThrownBy(() -> Deployment.of(Misspelt.class)
                        .entities(
                                Texted.class,
                                Households.Household.class,
                                Households.HouseChild.class,
                                Households.HouseKid.class)
                        .start())
                .hasMessageContaining("PRE0205")
                .hasMessageContaining("childrenSets")
                .hasMessageContaining("childrenSet");
    }

    @Path("/misspelt")
    @RequestScoped
    @Prefetched(exclude = "childrenSets")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Misspelt {

        @GET
        public List<Households.Household> none() {
            return List.of();
        }
    }

    /** All that the scenarios read. */
    public static final class Data implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            Siblings.seed(entities, rows);
            ChildrenOfParents.seed(entities, rows);
            TopLevels.seed(entities, rows);
            OnesAndTwos.seed(entities, rows);
            Families.seed(entities, rows);
            Households.seed(entities, rows);
        }
    }
}
