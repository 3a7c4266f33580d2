package dev.prefetched.internal.bytecode;

import dev.prefetched.plan.AccessPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * How to get to an object: from one of the objects a method was given, step by step.
 *
 * @param root the number of the object the path starts from; negative if it is none that the method was given
 * @param steps the attributes passed through; none for the object itself
 */
record RootedPath(int root, List<Step> steps) {

    private static final int NOWHERE = -1;

    static RootedPath root(int number) {
        return new RootedPath(number, List.of());
    }

    /** A path that starts from no object, only to name a {@code place}. */
    static RootedPath elsewhere(String place) {
        return new RootedPath(NOWHERE, List.of(new Step("", place, false)));
    }

    boolean isRooted() {
        return root != NOWHERE;
    }

    RootedPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new RootedPath(root, List.copyOf(longer));
    }

    /** Whether following this path any further would only repeat itself. */
    boolean isTooLong() {
        return steps.size() > Limits.STEPS || steps.size() - new HashSet<>(steps).size() > Limits.REPEATED_STEPS;
    }

    /** The path as attribute names; empty for the root itself and for paths through transient fields. */
    Optional<AccessPath> attributes() {
        if (steps.isEmpty() || !steps.stream().allMatch(Step::persistent)) {
            return Optional.empty();
        }
        return Optional.of(new AccessPath(steps.stream().map(Step::attribute).toList()));
    }

    /** The dotted form, {@code this} for the root itself. */
    @Override
    public String toString() {
        return steps.isEmpty()
                ? "this"
                : String.join(".", steps.stream().map(Step::attribute).toList());
    }
}
