package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells for which entity classes of a call rows are to be batched instead of objects.
 *
 * <p>Batches of objects cannot serve two kinds of relations. On a cycle of eager relations they would build the children
 * of all parents before the parents; see {@link EagerCycles}. And a relation that only a subclass has cannot be batched by
 * a query for its superclass. Rows serve both. A class has one of the two only, hierarchies are never divided, and where
 * rows lead to there are rows: they are handed out for one owner at a time, which would make batches of objects small.
 */
final class RowBatches {

    private final EntityModel model;
    private final Map<Class<?>, EntityShape> loaded = new LinkedHashMap<>();
    private final Function<EntityShape, Stream<EntityAttribute>> relations;
    private final EagerCycles cycles;

    /**
     * @param loaded the entities the call loads
     * @param relations the relations of an entity that the call loads
     * @param cycles the cycles of what is loaded while objects are being built
     */
    RowBatches(
            EntityModel model,
            Collection<EntityShape> loaded,
            Function<EntityShape, Stream<EntityAttribute>> relations,
            EagerCycles cycles) {
        this.model = model;
        this.relations = relations;
        this.cycles = cycles;
        loaded.forEach(entity -> this.loaded.put(entity.type(), entity));
    }

    Set<Class<?>> classes() {
        Set<Class<?>> classes = new HashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>();
        loaded.values().stream().filter(this::needsRows).map(EntityShape::type).forEach(next::add);
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (classes.add(type)) {
                related(type).forEach(next::add);
            }
        }
        return classes;
    }

    private boolean needsRows(EntityShape entity) {
        return relations
                .apply(entity)
                .anyMatch(relation -> cycles.leadsBack(entity, relation) || isUnknownAbove(entity, relation));
    }

    /** Whether the call loads a superclass that does not have {@code relation}. */
    private boolean isUnknownAbove(EntityShape entity, EntityAttribute relation) {
        return loaded.values().stream()
                .filter(other -> other.type().isAssignableFrom(entity.type()))
                .anyMatch(above -> above.attribute(relation.name()).isEmpty());
    }

    private Stream<Class<?>> related(Class<?> type) {
        Stream<Class<?>> targets =
                Stream.ofNullable(loaded.get(type)).flatMap(relations).flatMap(relation -> relation.target().stream());
        return Stream.of(model.subclasses(type).stream(), superclasses(type), targets)
                .flatMap(classes -> classes);
    }

    private Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(type.getSuperclass(), above -> above != null, Class::getSuperclass)
                .filter(above -> model.entity(above).isPresent());
    }
}
