package dev.prefetched.internal.bytecode;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The subclasses that are known because somebody who knows the entities said so. By name, without reading any bytes: the
 * classes are there. Not thread-safe.
 */
final class Subclasses {

    private final Map<String, Set<String>> bySupertype = new HashMap<>();
    private final Set<Class<?>> added = new LinkedHashSet<>();

    /** Adds a class, and answers whether it was unknown before. */
    boolean add(Class<?> type) {
        boolean unknown = added.add(type);
        if (unknown) {
            addBelowSupertypes(type, internalName(type));
        }
        return unknown;
    }

    private void addBelowSupertypes(Class<?> type, String name) {
        if (type.getSuperclass() != null) {
            addBelow(type.getSuperclass(), name);
        }
        for (Class<?> each : type.getInterfaces()) {
            addBelow(each, name);
        }
    }

    private void addBelow(Class<?> supertype, String name) {
        bySupertype
                .computeIfAbsent(internalName(supertype), key -> new LinkedHashSet<>())
                .add(name);
        addBelowSupertypes(supertype, name);
    }

    Set<String> of(String type) {
        return bySupertype.getOrDefault(type, Set.of());
    }

    static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
