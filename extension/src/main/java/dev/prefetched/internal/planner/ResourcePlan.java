package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The plans of one annotated resource method, one for each persistence unit its response draws from.
 *
 * <p>Made when a persistence unit is first met, since only then its entities are known, and remembered. Thread-safe.
 */
public final class ResourcePlan {

    private final String name;
    private final Function<EntityModel, ResponseShape> shapes;
    private final boolean narrow;
    private final Map<EntityModel, Planning> plannings = new ConcurrentHashMap<>();

    /**
     * A resource method without plans yet.
     *
     * @param name the resource method as people know it, {@code ChefResource.list}
     * @param shapes reads the shape of its response, given the entities that may be in it
     * @param narrow whether columns that are not serialised may stay in the database
     */
    public ResourcePlan(String name, Function<EntityModel, ResponseShape> shapes, boolean narrow) {
        this.name = name;
        this.shapes = shapes;
        this.narrow = narrow;
    }

    /** The resource method as people know it, {@code ChefResource.list}. */
    public String name() {
        return name;
    }

    /** The plan for the entities of {@code model}; made on the first call, and not tried again if that fails. */
    public Planning planFor(EntityModel model) {
        Planning known = plannings.get(model);
        return known != null ? known : plannings.computeIfAbsent(model, this::plan);
    }

    private Planning plan(EntityModel model) {
        try {
            return FetchPlanner.plan(shapes.apply(model), model, narrow);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // Classes that are missing, models too deep to follow: none of it may reach the request.
            return Planning.failed(failure);
        }
    }
}
