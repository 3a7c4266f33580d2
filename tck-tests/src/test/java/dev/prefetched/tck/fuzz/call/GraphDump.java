package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of everything that can be reached from some entities, hidden attributes included: one line an object.
 *
 * <p>A second object for one row gets a name of its own, so that a graph that holds it twice differs from one that does
 * not. What has no order is sorted.
 */
final class GraphDump {

    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();

    private GraphDump() {}

    static String of(List<?> roots) {
        GraphDump dump = new GraphDump();
        String first = roots.stream().map(dump::name).collect(Collectors.joining(", ", "roots: ", "\n"));
        StringBuilder lines = new StringBuilder(first);
        while (!dump.waiting.isEmpty()) {
            lines.append(dump.line(dump.waiting.remove())).append('\n');
        }
        return lines.toString();
    }

    private String name(Object entity) {
        return names.computeIfAbsent(entity, unknown -> {
            waiting.add(entity);
            String key = Properties.key(entity);
            int copy = copies.merge(key, 1, Integer::sum);
            return copy == 1 ? key : key + " copy " + copy;
        });
    }

    private String line(Object entity) {
        return Properties.of(entity).stream()
                .map(getter -> property(entity, getter))
                .collect(Collectors.joining(" ", name(entity) + ": ", ""));
    }

    private String property(Object bean, Method getter) {
        Object value = Properties.value(bean, getter);
        return Properties.name(getter) + "=" + text(value, isOrdered(bean, getter));
    }

    private String text(@Nullable Object value, boolean ordered) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .sorted((one, other) ->
                            one.getKey().toString().compareTo(other.getKey().toString()))
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue(), false))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> collection) {
            List<Object> entities = Properties.entitiesIn(value);
            Stream<?> elements = ordered || entities.isEmpty() ? collection.stream() : entities.stream();
            Stream<String> texts = elements.map(element -> text(element, false));
            return (ordered ? texts : texts.sorted()).collect(Collectors.joining(", ", "[", "]"));
        }
        if (Properties.isEmbeddable(value)) {
            return Properties.of(value).stream()
                    .map(getter -> property(value, getter))
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        return Properties.isEntity(value) ? name(value) : String.valueOf(value);
    }

    private static boolean isOrdered(Object bean, Method getter) {
        try {
            var field = getter.getDeclaringClass().getDeclaredField(Properties.name(getter));
            return field.isAnnotationPresent(OrderBy.class) || field.isAnnotationPresent(OrderColumn.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(bean + " has a getter without a field", e);
        }
    }
}
