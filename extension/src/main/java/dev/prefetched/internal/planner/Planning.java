package dev.prefetched.internal.planner;

import dev.prefetched.plan.FetchPlan;
import java.util.List;
import java.util.Optional;

/**
 * What came out of planning one response for one persistence unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; {@link FetchPlan#NONE} if {@code unwoven} is not empty
 * @param unwoven entity classes of the response that their provider has not enhanced: without that, relations cannot be
 *     lazy and batching them is untested, so nothing is planned at all
 * @param failure why no plan could be made; empty if one was
 */
public record Planning(FetchPlan plan, List<Class<?>> unwoven, Optional<Throwable> failure) {

    /** Copies {@code unwoven}. */
    public Planning {
        unwoven = List.copyOf(unwoven);
    }

    static Planning of(FetchPlan plan) {
        return new Planning(plan, List.of(), Optional.empty());
    }

    static Planning unwoven(List<Class<?>> entities) {
        return new Planning(FetchPlan.NONE, entities, Optional.empty());
    }

    static Planning failed(Throwable cause) {
        return new Planning(FetchPlan.NONE, List.of(), Optional.of(cause));
    }
}
