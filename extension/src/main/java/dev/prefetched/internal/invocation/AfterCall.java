package dev.prefetched.internal.invocation;

import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityModel;
import java.util.Map;

/** Who wants to know what happened in a call whose loads are watched. Implementations are thread-safe and quick. */
@FunctionalInterface
public interface AfterCall {

    /**
     * Takes note of a call that is over.
     *
     * @param plan the resource method
     * @param model the entities it has read
     * @param loads what it has read
     * @param leftAlone the entities whose queries were left as they are, and why
     */
    void over(ResourcePlan plan, EntityModel model, CallLoads loads, Map<Class<?>, String> leftAlone);
}
