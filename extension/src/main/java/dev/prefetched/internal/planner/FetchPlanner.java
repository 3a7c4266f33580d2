package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.LeftOut;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the fetch plan of a response.
 *
 * <p>In the plan of an entity class go the relations that the response reads from it, and those that are loaded in any
 * case and mostly one by one, shown or hidden: the eager ones and what is read while objects are loaded. A pure function:
 * the same shape and model give the same plan, and cyclic models end.
 */
public final class FetchPlanner {

    private final ResponseShape shape;
    private final EntityModel model;
    private final AttributesRead attributes;
    private final LoadingReads loading;
    private final ColumnPlanner columns;

    private final PlanWishes wishes;

    private FetchPlanner(ResponseShape shape, EntityModel model, PlanWishes wishes) {
        this.shape = shape;
        this.model = model;
        this.wishes = wishes;
        this.attributes = new AttributesRead(model);
        this.loading = new LoadingReads(model, attributes);
        this.columns = new ColumnPlanner(shape, model, attributes, loading, wishes.narrow());
    }

    /** The plan that fetches what a response of that shape reads from the entities of that model. */
    public static Planning plan(ResponseShape shape, EntityModel model) {
        return plan(shape, model, PlanWishes.NONE);
    }

    /** The same, where there are wishes beyond what the response shows. */
    public static Planning plan(ResponseShape shape, EntityModel model, PlanWishes wishes) {
        return new FetchPlanner(shape, model, wishes).plan();
    }

    private Planning plan() {
        shape.types().values().forEach(this::followReads);
        Set<Class<?>> roots = RootEntities.of(shape, model);
        wishes.include().forEach(path -> roots.forEach(root -> attributes.follow(root, path)));
        wishes.learned().forEach((entity, names) -> names.forEach(name -> attributes.follow(entity, path(name))));
        Map<Class<?>, EntityPlan> plans = new LinkedHashMap<>();
        List<Class<?>> unwoven = new ArrayList<>();
        List<EntityShape> loaded = entitiesLoaded();
        for (EntityShape entity : loaded) {
            EntityPlan plan = planOf(entity);
            if (plan.changesQueries() || !plan.leftOut().isEmpty()) {
                plans.put(entity.type(), plan);
            }
            if (!entity.woven()) {
                unwoven.add(entity.type());
            }
        }
        if (!unwoven.isEmpty()) {
            return Planning.unwoven(unwoven);
        }
        if (plans.isEmpty()) {
            return Planning.of(FetchPlan.NONE, roots);
        }
        FetchPlan plan = new FetchPlan(plans, classes(loaded), wishes.batchSize());
        return Planning.of(new Exclusions(plan, model).without(wishes.exclude(), roots), roots);
    }

    private static AccessPath path(String dotted) {
        return new AccessPath(List.of(dotted.split("\\.", -1)));
    }

    private static Set<Class<?>> classes(List<EntityShape> entities) {
        return entities.stream().map(EntityShape::type).collect(Collectors.toSet());
    }

    private void followReads(TypeShape type) {
        if (model.entity(type.type()).isPresent()) {
            followReads(type, type.type(), Function.identity(), Set.of());
        }
    }

    /**
     * Follows what {@code type} reads from objects of class {@code entity}.
     *
     * @param path from the entity to the object of {@code type}; an embedded object's reads are its owner's
     * @param within the types being followed, which ends at embedded objects that contain each other
     */
    private void followReads(
            TypeShape type, Class<?> entity, Function<AccessPath, AccessPath> path, Set<Class<?>> within) {
        if (within.contains(type.type())) {
            return;
        }
        Set<Class<?>> deeper = new HashSet<>(within);
        deeper.add(type.type());
        type.implied().stream().map(path).forEach(read -> {
            attributes.follow(entity, read);
            loading.mandatory(entity, read);
        });
        for (PropertyShape property : type.properties()) {
            for (AccessPath read : property.reads()) {
                AccessPath full = path.apply(read);
                attributes.follow(entity, full);
                embeddables(property).forEach(shape -> followReads(shape, entity, full::then, deeper));
            }
        }
    }

    private Stream<TypeShape> embeddables(PropertyShape property) {
        return property.values().stream()
                .filter(value -> model.entity(value).isEmpty())
                .flatMap(value -> Stream.ofNullable(shape.types().get(value)));
    }

    /** Every entity class of which the call loads objects: those the response shows, and what loading them reads. */
    private List<EntityShape> entitiesLoaded() {
        List<EntityShape> loaded = entitiesReached();
        for (int before = -1; before != attributes.size(); loaded = entitiesReached()) {
            before = attributes.size();
            loaded.forEach(entity -> loading.gather(entity, relationsLoaded(entity)));
        }
        return loaded;
    }

    private List<EntityShape> entitiesReached() {
        Map<Class<?>, EntityShape> loaded = new LinkedHashMap<>();
        Deque<Class<?>> next = new ArrayDeque<>(shape.types().keySet());
        next.addAll(attributes.classes());
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            Optional<EntityShape> entity = model.entity(type);
            if (entity.isPresent() && loaded.putIfAbsent(type, entity.get()) == null) {
                next.addAll(model.subclasses(type));
                relationsLoaded(entity.get())
                        .flatMap(relation -> relation.target().stream())
                        .forEach(next::add);
            }
        }
        return List.copyOf(loaded.values());
    }

    private Stream<EntityAttribute> relationsLoaded(EntityShape entity) {
        return entity.attributes().stream()
                .filter(EntityAttribute::isRelation)
                .filter(relation -> relation.eager() || attributes.reads(entity, relation));
    }

    private EntityPlan planOf(EntityShape entity) {
        Set<String> batched = new TreeSet<>();
        Map<String, LeftOut> leftOut = new HashMap<>();
        relationsLoaded(entity)
                .forEach(relation -> relation.obstacle()
                        .ifPresentOrElse(why -> leftOut.put(relation.name(), why), () -> batched.add(relation.name())));
        return new EntityPlan(entity.type(), batched, leftOut, columns.of(entity), loading.mandatory(entity));
    }
}
