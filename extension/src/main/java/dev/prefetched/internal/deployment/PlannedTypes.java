package dev.prefetched.internal.deployment;

import dev.prefetched.PrefetchPlan;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.planner.PlanTree;
import dev.prefetched.internal.planner.PlanWishes;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.planner.ResponseTypes;
import dev.prefetched.internal.rest.ResponseContent;
import dev.prefetched.internal.settings.MethodSettings;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.Provenance;
import dev.prefetched.plan.ResourceMethod;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The plans of types that the application names itself. Thread-safe. */
final class PlannedTypes {

    private final ResponseShapeReader shapes;
    private final Supplier<Collection<EntityModel>> models;
    private final MethodSettings settings;
    private final Map<Type, ResourcePlan> plans = new ConcurrentHashMap<>();

    /**
     * Plans nothing yet.
     *
     * @param models the entities of each persistence unit that is in use by now
     * @param settings what is configured for resource methods
     */
    PlannedTypes(ResponseShapeReader shapes, Supplier<Collection<EntityModel>> models, MethodSettings settings) {
        this.shapes = shapes;
        // There is no annotation to write for what would be learned.
        this.settings = new MethodSettings(settings.mode(), false, settings.explain());
        this.models = models;
    }

    /** The plan of {@code type}; throws {@link IllegalArgumentException} if JSON-B would not write it property by property. */
    ResourcePlan of(Type type) {
        ResourcePlan known = plans.get(type);
        return known != null ? known : plans.computeIfAbsent(type, this::describe);
    }

    private ResourcePlan describe(Type type) {
        if (ResponseContent.isOpaque(type) || isWrittenWithoutProperties(type)) {
            throw nothingIn(type);
        }
        return new ResourcePlan(
                new ResourceMethod("Prefetcher for " + type.getTypeName(), Set.of(), false, false),
                new ResponseTypes(Map.of(type, Provenance.DECLARED), false),
                shapes::read,
                PlanWishes.NONE,
                settings);
    }

    private boolean isWrittenWithoutProperties(Type type) {
        try {
            return shapes.read(Set.of(type), EntityModel.NONE).roots().isEmpty();
        } catch (RuntimeException | LinkageError | StackOverflowError unreadable) {
            // It will be so again when it is planned, which is told then, and the work runs as it is.
            return false;
        }
    }

    /** The plan of {@code type} for people. */
    PrefetchPlan tell(Type type) {
        ResourcePlan plan = of(type);
        Collection<EntityModel> inUse = models.get();
        if (inUse.isEmpty()) {
            throw new IllegalStateException(Message.NO_UNIT_IN_USE.text(type.getTypeName()));
        }
        List<PlanTree> trees = new ArrayList<>();
        for (EntityModel model : inUse) {
            ResponseShape shape = shapes.read(Set.of(type), model);
            if (shape.types().keySet().stream()
                    .anyMatch(each -> model.entity(each).isPresent())) {
                trees.add(PlanTree.of(shape, plan.planFor(model).plan(), model));
            }
        }
        if (trees.isEmpty()) {
            throw nothingIn(type);
        }
        return new PrefetchPlan(trees.stream().map(PlanTree::text).collect(Collectors.joining("; ")), budget(trees));
    }

    /** A query for each persistence unit, and the batches. */
    private static OptionalInt budget(List<PlanTree> trees) {
        int statements = 0;
        for (PlanTree tree : trees) {
            OptionalInt batches = tree.batches();
            if (batches.isEmpty()) {
                return OptionalInt.empty();
            }
            statements += 1 + batches.getAsInt();
        }
        return OptionalInt.of(statements);
    }

    private static IllegalArgumentException nothingIn(Type type) {
        return new IllegalArgumentException(Message.NOTHING_TO_PREFETCH.text(type.getTypeName()));
    }
}
