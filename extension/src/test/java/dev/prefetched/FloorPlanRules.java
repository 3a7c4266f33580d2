package dev.prefetched;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Optional;

/**
 * What holds for the product's code as a whole.
 *
 * <p>The rules take the root package as given, so that they can be shown to fail on classes planted below another one.
 *
 * @param root the package all others are below
 */
record FloorPlanRules(String root) {

    /** Every class is in a package of the {@link Floor} table and depends on nothing but what its row allows. */
    ArchRule everyPackageKeepsToItsFloor() {
        return classes().should(new ArchCondition<>("use only what the floor plan allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<Floor> floor = floorOf(type);
                if (floor.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a package that the floor plan does not have"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(floor.get(), dependency))
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        });
    }

    /** Stronger than asked for: a type outside {@code internal} has no use at all for one inside. */
    ArchRule nothingPublicShowsInternal() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".internal..")
                .allowEmptyShould(true);
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching("(**)").should().beFreeOfCycles();
    }

    /** Two applications on one server would share it, and it would outlive them. */
    ArchRule nothingStaticCanChange() {
        return fields().that(liveAsLongAsTheirClass()).should(new NeverChange()).allowEmptyShould(true);
    }

    /** What is not wanted any more is removed; nobody depends on a release yet. */
    ArchRule nothingIsDeprecated() {
        return classes().should(new ArchCondition<>("not be deprecated, nor any member") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Deprecated.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is deprecated"));
                }
                type.getMembers().stream()
                        .filter(member -> member.isAnnotatedWith(Deprecated.class))
                        .map(member ->
                                SimpleConditionEvent.violated(member, member.getDescription() + " is deprecated"))
                        .forEach(events::add);
            }
        });
    }

    private Optional<Floor> floorOf(JavaClass type) {
        return Arrays.stream(Floor.values())
                .filter(floor -> floor.packageBelow(root).equals(type.getPackageName()))
                .findFirst();
    }

    private boolean isAllowed(Floor floor, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return floor.mayUse(root).stream()
                .anyMatch(allowed -> allowed.equals(target.getName())
                        || PackageMatcher.of(allowed).matches(target.getPackageName()));
    }

    /** Static fields, and those of enum constants, which are static in all but name. */
    private static DescribedPredicate<JavaField> liveAsLongAsTheirClass() {
        return DescribedPredicate.describe(
                "live as long as their class",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && (field.getModifiers().contains(JavaModifier.STATIC)
                                || field.getOwner().isEnum()));
    }
}
