package dev.prefetched.internal.invocation;

import dev.prefetched.internal.planner.PlanRegistry;
import java.lang.reflect.Method;

/** Tells which resource methods of the application have a plan. Thread-safe. */
public final class PlannedMethods {

    private final PlanRegistry plans;

    public PlannedMethods(PlanRegistry plans) {
        this.plans = plans;
    }

    /** Whether {@code method} as called on a {@code resource} has a plan; looks at the method if nobody did before. */
    public boolean include(Class<?> resource, Method method) {
        return plans.of(resource, method).isPresent();
    }
}
