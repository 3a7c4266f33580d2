package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The entities on top of a response: those it holds itself, or in pages and other objects that are none. */
public final class RootEntities {

    private RootEntities() {}

    /** The entities of {@code model} that are met first on each way into the response. */
    public static Set<Class<?>> of(ResponseShape shape, EntityModel model) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(shape.roots());
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (model.entity(type).isPresent()) {
                roots.add(type);
            } else if (seen.add(type)) {
                TypeShape holder = shape.types().get(type);
                if (holder != null) {
                    holder.properties().forEach(property -> next.addAll(property.values()));
                }
            }
        }
        return roots;
    }
}
