package dev.prefetched.tck.scenarios;

import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
        war = Deployment.of(Scenarios.Plain.class, Scenarios.Annotated.class)
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
                        Siblings.class, ChildrenOfParents.class, TopLevels.class, OnesAndTwos.class, Families.class)
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

        answer.takesPlain(scenario.plain(rows)).takesPrefetched(scenario.floor());
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
        }
    }
}
