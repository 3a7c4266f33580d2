package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.plan.UnreadablePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what is visited on objects of one type, from all places where such objects are met.
 *
 * <p>Belongs to one walk, hence to one thread.
 */
final class TypeShapeBuilder {

    private final Class<?> type;
    private final Map<String, PropertyShape> properties = new TreeMap<>();
    private final Set<AccessPath> implied = new LinkedHashSet<>();
    private final Set<UnreadablePath> unreadable = new LinkedHashSet<>();

    TypeShapeBuilder(Class<?> type) {
        this.type = type;
    }

    void property(String name, Set<AccessPath> reads, Set<Class<?>> values) {
        properties.merge(name, new PropertyShape(name, reads, values), TypeShapeBuilder::together);
    }

    void implied(MethodReads reads) {
        implied.addAll(reads.paths());
        unreadable(reads);
    }

    void unreadable(MethodReads reads) {
        unreadable.addAll(reads.unreadable());
    }

    /** Takes over all that {@code other} says about the same type. */
    void add(TypeShape other) {
        other.properties().forEach(each -> property(each.name(), each.reads(), each.values()));
        implied.addAll(other.implied());
        unreadable.addAll(other.unreadable());
    }

    TypeShape build() {
        return new TypeShape(type, List.copyOf(properties.values()), implied, List.copyOf(unreadable));
    }

    private static PropertyShape together(PropertyShape one, PropertyShape other) {
        return new PropertyShape(one.name(), union(one.reads(), other.reads()), union(one.values(), other.values()));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
