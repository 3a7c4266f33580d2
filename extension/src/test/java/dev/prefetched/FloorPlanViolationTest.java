package dev.prefetched;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import planted.internal.invocation.LooksDown;
import planted.internal.jsonb.NamesRest;
import planted.internal.planner.LooksUp;
import planted.nowhere.HasNoFloor;
import planted.plan.IsDeprecated;
import planted.plan.KeepsConstants;
import planted.plan.KeepsState;
import planted.plan.NamesPersistence;
import planted.spi.NamesEclipseLink;
import planted.spi.ShowsInternal;

/** Each rule of the floor plan fails on a class planted to break it, and on nothing else. */
final class FloorPlanViolationTest {

    private final FloorPlanRules rules = new FloorPlanRules("planted");

    @Test
    void findsATechnologyInTheModel() {
        assertThat(violations(rules.everyPackageKeepsToItsFloor(), NamesPersistence.class))
                .isNotEmpty()
                .allMatch(text -> text.contains("jakarta.persistence.EntityManager"));
    }

    @Test
    void findsATechnologyBehindAnotherDoor() {
        assertThat(violations(rules.everyPackageKeepsToItsFloor(), NamesEclipseLink.class, NamesRest.class))
                .anyMatch(text -> text.contains("org.eclipse.persistence.sessions.Session"))
                .anyMatch(text -> text.contains("jakarta.ws.rs.ext.WriterInterceptor"))
                .noneMatch(text -> text.contains("NamesEclipseLink.allowed"));
    }

    @Test
    void findsAFloorThatUsesOneAboveIt() {
        assertThat(violations(rules.everyPackageKeepsToItsFloor(), LooksUp.class, LooksDown.class))
                .isNotEmpty()
                .allMatch(text -> text.contains("planted.internal.planner.LooksUp")
                        && text.contains("planted.internal.invocation.LooksDown"));
    }

    @Test
    void findsAPackageWithoutAFloor() {
        assertThat(violations(rules.everyPackageKeepsToItsFloor(), HasNoFloor.class))
                .containsExactly("planted.nowhere.HasNoFloor is in a package that the floor plan does not have");
    }

    @Test
    void findsAPublicTypeThatShowsInternal() {
        assertThat(violations(rules.nothingPublicShowsInternal(), ShowsInternal.class, LooksDown.class))
                .singleElement()
                .asString()
                .contains("planted.spi.ShowsInternal.call()");
    }

    @Test
    void findsACycle() {
        assertThat(violations(rules.packagesHaveNoCycles(), LooksUp.class, LooksDown.class))
                .singleElement()
                .asString()
                .contains("planted.internal.planner", "planted.internal.invocation");
    }

    @Test
    void findsStaticStateThatCanChange() {
        assertThat(violations(rules.nothingStaticCanChange(), KeepsState.class, KeepsState.Switch.class))
                .map(text -> text.replaceFirst("\\$\\$Lambda.*", " that captures"))
                .containsExactlyInAnyOrder(
                        "planted.plan.KeepsState.calls is not final",
                        "planted.plan.KeepsState.CACHE holds a java.util.HashMap",
                        "planted.plan.KeepsState.VIEWS holds a java.util.ImmutableCollections$List12",
                        "planted.plan.KeepsState.COUNTS holds a int[]",
                        "planted.plan.KeepsState.COUNTER holds a java.util.concurrent.atomic.AtomicInteger",
                        "planted.plan.KeepsState.CAPTURES holds a planted.plan.KeepsState that captures",
                        "planted.plan.KeepsState.CURRENT holds a java.lang.ThreadLocal",
                        "planted.plan.KeepsState$Switch.on is not final",
                        "planted.plan.KeepsState$Switch.seen holds a java.util.ArrayList");
    }

    @Test
    void leavesConstantsAlone() {
        assertThat(violations(rules.nothingStaticCanChange(), KeepsConstants.class))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation") // the use of what is planted
    void findsWhatIsDeprecated() {
        assertThat(violations(rules.nothingIsDeprecated(), IsDeprecated.class)).hasSize(3);
    }

    private static List<String> violations(ArchRule rule, Class<?>... planted) {
        return rule.evaluate(new ClassFileImporter().importClasses(planted))
                .getFailureReport()
                .getDetails();
    }
}
