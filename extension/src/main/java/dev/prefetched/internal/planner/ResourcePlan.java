package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResourceMethod;
import dev.prefetched.plan.ResponseShape;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The plans of one annotated resource method, one for each persistence unit its response draws from.
 *
 * <p>Made when a persistence unit is first met, since only then its entities are known, and remembered. Thread-safe.
 */
public final class ResourcePlan {

    private final ResourceMethod method;
    private final ResponseTypes types;
    private final BiFunction<Collection<Type>, EntityModel, ResponseShape> shapes;
    private final PlanWishes wishes;
    private final Map<EntityModel, Planning> plannings = new ConcurrentHashMap<>();

    /**
     * A resource method without plans yet.
     *
     * @param method the resource method
     * @param types what it answers with
     * @param shapes reads the shape of a response that holds certain types, given the entities that may be in it
     * @param wishes what is wished for besides
     */
    public ResourcePlan(
            ResourceMethod method,
            ResponseTypes types,
            BiFunction<Collection<Type>, EntityModel, ResponseShape> shapes,
            PlanWishes wishes) {
        this.method = method;
        this.types = types;
        this.shapes = shapes;
        this.wishes = wishes;
    }

    /** The resource method as people know it, {@code ChefResource.list}. */
    public String name() {
        return method.name();
    }

    public ResourceMethod method() {
        return method;
    }

    /** What it answers with, as far as that is known by now. */
    public ResponseTypes types() {
        return types;
    }

    /**
     * Takes note of what an answer held, and plans for it from now on.
     *
     * @return whether any of it was not known
     */
    public boolean learn(Collection<? extends Type> answered) {
        boolean grown = types.learn(answered);
        if (grown) {
            plannings.clear();
        }
        return grown;
    }

    /** The plan for the entities of {@code model}; made on the first call, and not tried again if that fails. */
    public Planning planFor(EntityModel model) {
        Planning known = plannings.get(model);
        return known != null ? known : plannings.computeIfAbsent(model, this::plan);
    }

    private Planning plan(EntityModel model) {
        try {
            // What an answer was not known to hold may be read whole.
            PlanWishes possible = types.areComplete() ? wishes : wishes.withWholeRows();
            return FetchPlanner.plan(shapes.apply(types.provenances().keySet(), model), model, possible);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // Classes that are missing, models too deep to follow: none of it may reach the request.
            return Planning.failed(failure);
        }
    }
}
