package dev.prefetched.internal.jsonb;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of a sample: gives every text and number in them a value found nowhere else, so that a read which bypasses
 * bytecode shows in the JSON.
 */
final class SampleGraph {

    private final ClassLoader models;
    private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> ordered = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Cell> sentinels = new HashMap<>();
    private final Map<Cell, Field> flags = new LinkedHashMap<>();

    SampleGraph(Object sample, ClassLoader models) {
        this.models = models;
        visit(sample);
    }

    /** A field of one object. */
    record Cell(Object object, Attribute attribute) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A field that leads to another object, maybe through containers. */
    record Reference(Cell from, Object container, Object to) {}

    List<Object> objects() {
        return ordered;
    }

    Set<Class<?>> classes() {
        Set<Class<?>> classes = new LinkedHashSet<>();
        ordered.forEach(object -> classes.add(object.getClass()));
        return classes;
    }

    List<Reference> references() {
        return references;
    }

    /** The fields that hold no unique value, since there are two only. */
    Set<Cell> flags() {
        return flags.keySet();
    }

    /** Turns the value of a flag into the other one. */
    void flip(Cell flag) {
        try {
            Field field = flags.get(flag);
            field.set(flag.object(), !Boolean.TRUE.equals(field.get(flag.object())));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields whose unique value is found in {@code text}. */
    List<Cell> shownIn(String text) {
        return sentinels.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void visit(Object object) {
        if (object instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (object instanceof Object[] array) {
            List.of(array).forEach(this::visit);
        }
        if (object != null && object.getClass().getClassLoader() == models && objects.add(object)) {
            ordered.add(object);
            for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
                if (type.getClassLoader() == models) {
                    List.of(type.getDeclaredFields()).forEach(field -> visit(object, field));
                }
            }
        }
    }

    private void visit(Object object, Field field) {
        if (!Attribute.isPersistent(field)) {
            return;
        }
        try {
            field.setAccessible(true);
            Cell cell = new Cell(object, Attribute.of(field));
            String sentinel = mark(object, field, 7_000_000 + sentinels.size());
            if (!sentinel.isEmpty() && sentinels.put(sentinel, cell) != null) {
                throw new IllegalStateException("Not unique: the value of " + cell.attribute());
            }
            if (field.getType() == boolean.class || field.getType() == Boolean.class) {
                flags.put(cell, field);
            }
            Object value = field.get(object);
            elements(value).forEach(element -> references.add(new Reference(cell, value, element)));
            visit(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the value unique; the text it shows up as, empty if it is no text or number. */
    private static String mark(Object object, Field field, int number) throws IllegalAccessException {
        boolean fixed = object.getClass().isRecord();
        Class<?> type = field.getType();
        if (type == String.class) {
            if (fixed) {
                return String.valueOf(field.get(object));
            }
            field.set(object, "text" + number);
            return "text" + number;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            if (!fixed) {
                field.set(
                        object, type == int.class || type == Integer.class ? (Object) number : (Object) (long) number);
            }
            return String.valueOf(field.get(object));
        }
        return "";
    }

    private List<Object> elements(Object value) {
        List<Object> found = new ArrayList<>();
        if (value instanceof Collection<?> collection) {
            collection.forEach(element -> found.addAll(elements(element)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                found.addAll(elements(key));
                found.addAll(elements(element));
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> found.addAll(elements(element)));
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                found.addAll(elements(Array.get(value, i)));
            }
        } else if (value != null && value.getClass().getClassLoader() == models) {
            found.add(value);
        }
        return found;
    }
}
