package dev.prefetched.internal.bytecode;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is known to be in the fields of objects. Only ever grows: a field holds whatever was ever put into it.
 *
 * <p>Fields are filed under the {@linkplain Node#anchor() anchor} of their object. Not thread-safe.
 */
final class Heap {

    /** The field that stands for all elements of an array, a collection or any other container of the JDK. */
    static final String ELEMENTS = "[]";

    private final Map<Object, Map<String, AbstractValue>> objects = new LinkedHashMap<>();
    private int changes;

    /** Grows whenever something is put in that was not there. */
    int changes() {
        return changes;
    }

    AbstractValue get(Object anchor, String field) {
        return objects.getOrDefault(anchor, Map.of()).getOrDefault(field, AbstractValue.NOTHING);
    }

    void put(Object anchor, String field, AbstractValue value) {
        if (value.isNothing()) {
            return;
        }
        Map<String, AbstractValue> fields = objects.computeIfAbsent(anchor, key -> new LinkedHashMap<>());
        AbstractValue old = fields.getOrDefault(field, AbstractValue.NOTHING);
        if (!old.includes(value)) {
            fields.put(field, old.or(value));
            changes++;
        }
    }

    Map<String, AbstractValue> fieldsOf(Object anchor) {
        return objects.getOrDefault(anchor, Map.of());
    }

    void forEachObject(BiConsumer<Object, Map<String, AbstractValue>> action) {
        objects.forEach(action);
    }

    /** The nodes of {@code values} and everything that can be reached from them. */
    Set<Node> closure(Collection<AbstractValue> values) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        values.forEach(value -> open.addAll(value.nodes()));
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (found.add(node)) {
                fieldsOf(node.anchor()).values().forEach(value -> open.addAll(value.nodes()));
            }
        }
        return found;
    }

    /** A copy that does not change with this one. */
    Map<Object, Map<String, AbstractValue>> copy() {
        Map<Object, Map<String, AbstractValue>> copy = new LinkedHashMap<>();
        objects.forEach((anchor, fields) -> copy.put(anchor, new LinkedHashMap<>(fields)));
        return copy;
    }
}
