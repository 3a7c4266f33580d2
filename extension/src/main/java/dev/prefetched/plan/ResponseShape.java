package dev.prefetched.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything the JSON mapper will visit when it writes a response: the types on top and, for each type that can be
 * reached from them, its properties.
 *
 * <p>A graph, not a tree: a type is described once however often it is met, which is also what ends the walk at a cycle.
 * It knows no persistence. Immutable and thread-safe.
 *
 * @param roots the types the response holds on top, after unwrapping collections, arrays and optionals
 * @param types the shape of every type that can be reached, roots included
 */
public record ResponseShape(Set<Class<?>> roots, Map<Class<?>, TypeShape> types) {

    /** Copies the collections, keeping their order. */
    public ResponseShape {
        roots = Collections.unmodifiableSet(new LinkedHashSet<>(roots));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** The canonical text, {@code Chef{name, recipes{title}}}; a type met again is named without its properties. */
    @Override
    public String toString() {
        Set<Class<?>> described = new LinkedHashSet<>();
        return roots.stream()
                .map(root -> root.getSimpleName() + describe(root, described))
                .collect(Collectors.joining(", "));
    }

    private String describe(Class<?> type, Set<Class<?>> described) {
        TypeShape shape = types.get(type);
        if (shape == null || !described.add(type)) {
            return "";
        }
        SortedSet<String> texts = new TreeSet<>();
        for (PropertyShape property : shape.properties()) {
            texts.add(property.name()
                    + property.values().stream()
                            .sorted(Comparator.comparing(Class::getName))
                            .map(value -> describe(value, described))
                            .collect(Collectors.joining()));
        }
        return "{" + String.join(", ", texts) + "}";
    }
}
