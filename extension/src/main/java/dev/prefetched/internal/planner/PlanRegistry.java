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

    private final Map<Key, Optional<ResourcePlan>> plans = new ConcurrentHashMap<>();
    private final BiFunction<Class<?>, Method, Optional<ResourcePlan>> describe;

    /** A registry that has {@code describe} look at each method once. */
    public PlanRegistry(BiFunction<Class<?>, Method, Optional<ResourcePlan>> describe) {
        this.describe = describe;
    }

    /** The plans of {@code method} as called on a {@code resource}; empty if it is not to be prefetched. */
    public Optional<ResourcePlan> of(Class<?> resource, Method method) {
        Key key = new Key(resource, method);
        Optional<ResourcePlan> known = plans.get(key);
        return known != null ? known : plans.computeIfAbsent(key, this::describe);
    }

    private Optional<ResourcePlan> describe(Key key) {
        return describe.apply(key.resource(), key.method());
    }

    private record Key(Class<?> resource, Method method) {}
}
