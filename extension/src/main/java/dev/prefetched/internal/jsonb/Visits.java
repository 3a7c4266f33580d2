package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects one walk has met and has still to visit, and what it knows of each class by now.
 *
 * <p>An object is visited once for each way to see it, which is what ends the walk at a cycle. Belongs to one thread.
 */
final class Visits {

    private final Map<Class<?>, TypeShapeBuilder> shapes = new LinkedHashMap<>();
    private final Set<Sight> seen = new HashSet<>();
    private final Deque<Sight> pending = new ArrayDeque<>();

    /** Objects of a type, seen as what {@code view} says they are. */
    record Sight(ResolvedType view, ResolvedType type) {}

    void meet(Sight sight) {
        shape(sight.type().raw());
        if (seen.add(sight)) {
            pending.add(sight);
        }
    }

    /** The next objects to visit; empty at the end of the walk. */
    Optional<Sight> next() {
        return Optional.ofNullable(pending.poll());
    }

    TypeShapeBuilder shape(Class<?> type) {
        return shapes.computeIfAbsent(type, TypeShapeBuilder::new);
    }

    Map<Class<?>, TypeShape> shapes() {
        Map<Class<?>, TypeShape> built = new LinkedHashMap<>();
        shapes.forEach((type, builder) -> built.put(type, builder.build()));
        return built;
    }
}
