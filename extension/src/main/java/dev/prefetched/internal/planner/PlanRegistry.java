package dev.prefetched.internal.planner;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The resource methods of one application and their plans.
 *
 * <p>A method is looked at when it is first asked for: at deployment if the REST runtime announces it, else when it is
 * first called. Thread-safe.
 */
public final class PlanRegistry {

    // Not one map with a record as key: on JDK 17 the generated equals of a record stays reachable from the JDK, and
    // with
    // it the class loader of an application that is long undeployed (UndeploymentTest).
    private final Map<Class<?>, Map<Method, Optional<ResourcePlan>>> plans = new ConcurrentHashMap<>();
    private final BiFunction<Class<?>, Method, Optional<ResourcePlan>> describe;

    /** A registry that has {@code describe} look at each method once. */
    public PlanRegistry(BiFunction<Class<?>, Method, Optional<ResourcePlan>> describe) {
        this.describe = describe;
    }

    /** The plans of {@code method} as called on a {@code resource}; empty if it is not to be prefetched. */
    public Optional<ResourcePlan> of(Class<?> resource, Method method) {
        Map<Method, Optional<ResourcePlan>> known = plans.get(resource);
        Optional<ResourcePlan> plan = known == null ? null : known.get(method);
        return plan != null ? plan : describe(resource, method);
    }

    private Optional<ResourcePlan> describe(Class<?> resource, Method method) {
        // One plan for a class and what a container has made of it, since they learn together.
        Class<?> compiled = CompiledClasses.behind(resource);
        Optional<ResourcePlan> plan =
                byMethod(compiled).computeIfAbsent(method, key -> describe.apply(compiled, method));
        byMethod(resource).put(method, plan);
        return plan;
    }

    private Map<Method, Optional<ResourcePlan>> byMethod(Class<?> resource) {
        return plans.computeIfAbsent(resource, key -> new ConcurrentHashMap<>());
    }
}
