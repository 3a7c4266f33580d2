package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.MandatoryReads;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fetch plan by path, as people read it and as its statements are counted.
 *
 * <p>The plan itself is kept by class, which is what makes it right, but a relation of a class takes a statement wherever
 * that class is met, and only if it is read there. Not thread-safe; used once.
 */
public final class PlanTree {

    private final ResponseShape shape;
    private final FetchPlan plan;
    private final EntityModel model;
    private final List<TreeNode> roots;
    private boolean endless;

    private PlanTree(ResponseShape shape, FetchPlan plan, EntityModel model) {
        this.shape = shape;
        this.plan = plan;
        this.model = model;
        this.roots = shape.roots().stream()
                .filter(root -> shape.roots().stream().noneMatch(above -> isBelow(root, above)))
                .map(this::root)
                .toList();
    }

    /** The tree of a response, given its plan for the entities of {@code model}. */
    public static PlanTree of(ResponseShape shape, FetchPlan plan, EntityModel model) {
        return new PlanTree(shape, plan, model);
    }

    /** The canonical text, {@code Chef{id, name, *recipes{title}}}. */
    public String text() {
        return roots.stream().map(TreeNode::toString).collect(Collectors.joining(", "));
    }

    /** How many batches there are, each met once; empty if it depends on the data. */
    public OptionalInt batches() {
        return endless || roots.stream().anyMatch(TreeNode::isOpen)
                ? OptionalInt.empty()
                : OptionalInt.of(roots.stream().mapToInt(TreeNode::batches).sum());
    }

    private static boolean isBelow(Class<?> type, Class<?> above) {
        return type != above && above.isAssignableFrom(type);
    }

    private TreeNode root(Class<?> type) {
        TreeNode node = new TreeNode(type.getSimpleName());
        Place place = new Place(node, type, "");
        enter(place);
        shape.roots().stream().filter(root -> type.isAssignableFrom(root)).forEach(root -> show(place, root, Set.of()));
        return node;
    }

    /**
     * Where a read begins.
     *
     * @param owner the entity class; null where no entity is
     * @param embedded the dotted name of the embedded object within the entity, with a dot behind it
     */
    private record Place(TreeNode node, @Nullable Class<?> owner, String embedded) {}

    /** Adds what the mapper visits on objects of {@code type} that are met at {@code place}. */
    private void show(Place place, Class<?> type, Set<Class<?>> within) {
        TypeShape shown = shape.types().get(type);
        if (shown == null) {
            return;
        }
        if (within.contains(type)) {
            endless = true;
            return;
        }
        Set<Class<?>> deeper = new HashSet<>(within);
        deeper.add(type);
        Place here = model.entity(type).isPresent() ? new Place(place.node(), type, "") : place;
        shown.implied().forEach(path -> follow(here, path));
        shown.properties().forEach(property -> show(here, property, deeper));
    }

    private void show(Place place, PropertyShape property, Set<Class<?>> within) {
        if (property.values().isEmpty()) {
            place.node().value(place.embedded() + property.name());
        }
        if (place.owner() == null || model.entity(place.owner()).isEmpty()) {
            showBelowObject(place, property, within);
            return;
        }
        for (AccessPath read : property.reads()) {
            Place end = follow(place, read);
            property.values().forEach(value -> show(end, value, within));
        }
    }

    /** An object that is no entity may hold entities, which are the roots of queries of their own. */
    private void showBelowObject(Place place, PropertyShape property, Set<Class<?>> within) {
        if (!property.values().isEmpty()) {
            TreeNode child = place.node().object(property.name());
            for (Class<?> value : property.values()) {
                Place held = new Place(child, value, "");
                enter(held);
                show(held, value, within);
            }
        }
    }

    /** Adds the relations on {@code path}, and tells where it ends. */
    private Place follow(Place start, AccessPath path) {
        Place place = start;
        for (String attribute : path.attributes()) {
            String name = place.embedded() + attribute;
            Optional<EntityAttribute> mapped = attribute(place.owner(), name);
            if (mapped.isEmpty()) {
                if (place.node() != start.node()) {
                    place.node().value(name);
                }
                return place;
            }
            place = mapped.get().isRelation()
                    ? relation(place, mapped.get())
                    : new Place(place.node(), place.owner(), name + ".");
        }
        return place;
    }

    private Optional<EntityAttribute> attribute(@Nullable Class<?> owner, String name) {
        return family(owner)
                .flatMap(type -> model.entity(type).stream())
                .flatMap(entity -> entity.attribute(name).stream())
                .filter(attribute -> attribute.kind() != EntityAttribute.Kind.BASIC)
                .findFirst();
    }

    private Stream<Class<?>> family(@Nullable Class<?> type) {
        return type == null ? Stream.empty() : Stream.concat(Stream.of(type), model.subclasses(type).stream());
    }

    private Place relation(Place place, EntityAttribute relation) {
        boolean known = place.node().has(relation.name());
        TreeNode child = place.node().relation(relation.name(), isBatched(place.owner(), relation.name()));
        Place target = new Place(child, relation.target().orElse(null), "");
        if (!known && place.owner() != null) {
            enter(target);
            MandatoryReads reads = model.mandatoryReads(place.owner());
            reads.filling().getOrDefault(relation.name(), Set.of()).forEach(path -> follow(target, path));
        }
        return target;
    }

    private boolean isBatched(@Nullable Class<?> owner, String relation) {
        return family(owner)
                .flatMap(type -> plan.of(type).stream())
                .map(EntityPlan::batched)
                .anyMatch(batched -> batched.contains(relation));
    }

    /** Adds what is loaded with objects of an entity in any case. */
    private void enter(Place place) {
        enter(place, Set.of());
    }

    private void enter(Place place, Set<Class<?>> within) {
        family(place.owner())
                .flatMap(type -> model.entity(type).stream())
                .forEach(entity -> enter(place, entity, within));
    }

    private void enter(Place place, EntityShape entity, Set<Class<?>> within) {
        Set<Class<?>> deeper = new HashSet<>(within);
        if (!deeper.add(entity.type())) {
            endless = true;
            return;
        }
        Place here = new Place(place.node(), entity.type(), "");
        model.mandatoryReads(entity.type()).callbacks().forEach(path -> follow(here, path));
        entity.attributes().stream()
                .filter(EntityAttribute::isRelation)
                .filter(EntityAttribute::eager)
                .filter(relation -> !here.node().has(relation.name()))
                .forEach(relation -> {
                    TreeNode child = here.node().relation(relation.name(), isBatched(entity.type(), relation.name()));
                    enter(new Place(child, relation.target().orElse(null), ""), deeper);
                });
    }
}
