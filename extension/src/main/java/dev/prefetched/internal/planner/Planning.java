package dev.prefetched.internal.planner;

import dev.prefetched.plan.FetchPlan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came out of planning one response for one persistence unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; {@link FetchPlan#NONE} if {@code unwoven} is not empty
 * @param roots the entities on top of the response
 * @param unwoven entity classes of the response that their provider has not enhanced: without that, relations cannot be
 *     lazy and batching them is untested, so nothing is planned at all
 * @param failure why no plan could be made; empty if one was
 */
public record Planning(FetchPlan plan, Set<Class<?>> roots, List<Class<?>> unwoven, Optional<Throwable> failure) {

    /** Copies the collections, {@code roots} in their order. */
    public Planning {
        roots = Collections.unmodifiableSet(new LinkedHashSet<>(roots));
        unwoven = List.copyOf(unwoven);
    }

    static Planning of(FetchPlan plan, Set<Class<?>> roots) {
        return new Planning(plan, roots, List.of(), Optional.empty());
    }

    static Planning unwoven(List<Class<?>> entities) {
        return new Planning(FetchPlan.NONE, Set.of(), entities, Optional.empty());
    }

    static Planning failed(Throwable cause) {
        return new Planning(FetchPlan.NONE, Set.of(), List.of(), Optional.of(cause));
    }
}
