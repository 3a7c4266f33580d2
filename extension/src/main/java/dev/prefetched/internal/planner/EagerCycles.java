package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether an eager relation leads, by eager relations only, back to the class it starts from.
 *
 * <p>An eager relation is resolved while the first object of a query is being built. Were it batched, the children of all
 * rows would be built before the second row's object exists, and an eager way back would read that object again, nested:
 * at 100 parents that is a StackOverflowError, and before that more statements than without batching. Hidden relations
 * count, since the provider loads them whether or not the response shows them. A lazy relation that code reads while
 * objects are being loaded, such as a callback or a {@code hashCode}, counts as an eager one.
 */
final class EagerCycles {

    private final EntityModel model;
    private final AttributesRead whileLoading;

    EagerCycles(EntityModel model, AttributesRead whileLoading) {
        this.model = model;
        this.whileLoading = whileLoading;
    }

    /** Whether {@code relation} is an eager one of {@code owner} and on such a cycle. */
    boolean leadsBack(EntityShape owner, EntityAttribute relation) {
        return isEager(owner, relation) && leadsBack(owner.type(), relation);
    }

    private boolean isEager(EntityShape owner, EntityAttribute relation) {
        return relation.eager() || whileLoading.reads(owner, relation);
    }

    private boolean leadsBack(Class<?> owner, EntityAttribute relation) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>();
        relation.target().ifPresent(next::add);
        while (!next.isEmpty()) {
            Class<?> reached = next.remove();
            if (sameFamily(reached, owner)) {
                return true;
            }
            if (seen.add(reached)) {
                withSubclasses(reached).flatMap(this::eagerTargets).forEach(next::add);
            }
        }
        return false;
    }

    private Stream<Class<?>> withSubclasses(Class<?> type) {
        return Stream.concat(Stream.of(type), model.subclasses(type).stream());
    }

    private Stream<Class<?>> eagerTargets(Class<?> type) {
        return model.entity(type).stream()
                .flatMap(entity -> entity.attributes().stream()
                        .filter(attribute -> attribute.isRelation() && isEager(entity, attribute))
                        .flatMap(attribute -> attribute.target().stream()));
    }

    private static boolean sameFamily(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }
}
