package dev.prefetched;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The product keeps to its floor plan; {@link FloorPlanViolationTest} shows that each rule can fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // reads the classes once
final class FloorPlanTest {

    private final FloorPlanRules rules = new FloorPlanRules("dev.prefetched");
    private final JavaClasses product = new ClassFileImporter()
            .importUrl(Prefetched.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageKeepsToItsFloor() {
        rules.everyPackageKeepsToItsFloor().check(product);
    }

    @Test
    void nothingPublicShowsInternal() {
        rules.nothingPublicShowsInternal().check(product);
    }

    @Test
    void packagesHaveNoCycles() {
        rules.packagesHaveNoCycles().check(product);
    }

    @Test
    void nothingStaticCanChange() {
        rules.nothingStaticCanChange().check(product);
    }

    @Test
    void nothingIsDeprecated() {
        rules.nothingIsDeprecated().check(product);
    }
}
