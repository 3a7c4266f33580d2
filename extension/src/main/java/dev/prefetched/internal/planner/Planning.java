package dev.prefetched.internal.planner;

import dev.prefetched.plan.FetchPlan;
import java.util.List;

/**
 * What came out of planning one response for one persistence unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; {@link FetchPlan#NONE} if {@code unwoven} is not empty
 * @param unwoven entity classes of the response that their provider has not enhanced: without that, relations cannot be
 *     lazy and batching them is untested, so nothing is planned at all
 */
public record Planning(FetchPlan plan, List<Class<?>> unwoven) {

    /** Copies {@code unwoven}. */
    public Planning {
        unwoven = List.copyOf(unwoven);
    }
}
