package dev.prefetched.internal.planner;

import dev.prefetched.internal.settings.MethodSettings;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.Provenance;
import dev.prefetched.plan.RelationUse;
import dev.prefetched.plan.ResourceMethod;
import dev.prefetched.plan.ResponseShape;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
    private final MethodSettings settings;
    private final LearnedAttributes learned = new LearnedAttributes();
    private final Map<EntityModel, Planning> plannings = new ConcurrentHashMap<>();

    /**
     * A resource method without plans yet.
     *
     * @param method the resource method
     * @param types what it answers with
     * @param shapes reads the shape of a response that holds certain types, given the entities that may be in it
     * @param wishes what is wished for besides
     * @param settings what is configured for it
     */
    public ResourcePlan(
            ResourceMethod method,
            ResponseTypes types,
            BiFunction<Collection<Type>, EntityModel, ResponseShape> shapes,
            PlanWishes wishes,
            MethodSettings settings) {
        this.method = method;
        this.types = types;
        this.shapes = shapes;
        this.wishes = wishes;
        this.settings = settings;
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

    public MethodSettings settings() {
        return settings;
    }

    /**
     * Takes note of what one call has read, and plans from now on for what it has read one object at a time.
     *
     * @return what is new in the plan, and what is not in it any more
     */
    public LearnedAttributes.Change learn(EntityModel model, CallLoads loads) {
        LearnedAttributes.Change change = learned.update(loads, use -> !isKnown(model, use));
        if (change.isEmpty()) {
            return change;
        }
        plannings.clear();
        return new LearnedAttributes.Change(
                change.learned().stream().filter(use -> isPlanned(model, use)).toList(), change.forgotten());
    }

    /** Whether the plan has it already, although it could not be applied, or has left it out for a reason. */
    private boolean isKnown(EntityModel model, RelationUse use) {
        return isPlanned(model, use)
                || planFor(model).plan().of(use.entity()).stream()
                        .anyMatch(entity -> entity.leftOut().containsKey(use.attribute()));
    }

    private boolean isPlanned(EntityModel model, RelationUse use) {
        return planFor(model).plan().of(use.entity()).stream()
                .anyMatch(entity -> entity.batched().contains(use.attribute()));
    }

    /** What it has learned, by entity class. */
    public Map<Class<?>, Set<String>> learned() {
        return learned.all();
    }

    /**
     * How many batches a list takes at most; empty if it depends on the data. By path as far as the response shows them, since
     * a relation takes a statement wherever it is read, and by class for what else is fetched.
     */
    public OptionalInt batches(EntityModel model) {
        FetchPlan plan = planFor(model).plan();
        ResponseShape shape = shapes.apply(types.provenances().keySet(), model);
        OptionalInt shown = PlanTree.of(shape, plan, model).batches();
        return shown.isEmpty() ? shown : OptionalInt.of(Math.max(shown.getAsInt(), relations(plan)));
    }

    /** Inherited relations are in the plans of several classes, and are one. */
    private static int relations(FetchPlan plan) {
        return plan.entities().values().stream()
                .mapToInt(entity -> (int) entity.batched().stream()
                        .filter(name -> plan.entities().values().stream()
                                .noneMatch(other -> other.entity() != entity.entity()
                                        && other.entity().isAssignableFrom(entity.entity())
                                        && other.batched().contains(name)))
                        .count())
                .sum();
    }

    /** The annotation that makes permanent what was learned. */
    public String annotationFor(EntityModel model, RelationUse relation) {
        boolean told = types.provenances().values().stream().anyMatch(how -> how != Provenance.LEARNED);
        return new AnnotationLine(model)
                .of(relation.entity(), relation.attribute(), planFor(model).roots(), told);
    }

    /** The plan for the entities of {@code model}; made on the first call, and not tried again if that fails. */
    public Planning planFor(EntityModel model) {
        Planning known = plannings.get(model);
        return known != null ? known : plannings.computeIfAbsent(model, this::plan);
    }

    private Planning plan(EntityModel model) {
        try {
            // What an answer was not known to hold may be read whole, and so may what code reads to make other objects.
            Map<Class<?>, Set<String>> known = learned.all();
            PlanWishes possible =
                    (types.areComplete() && known.isEmpty() ? wishes : wishes.withWholeRows()).with(known);
            return FetchPlanner.plan(shapes.apply(types.provenances().keySet(), model), model, possible);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // Classes that are missing, models too deep to follow: none of it may reach the request.
            return Planning.failed(failure);
        }
    }
}
