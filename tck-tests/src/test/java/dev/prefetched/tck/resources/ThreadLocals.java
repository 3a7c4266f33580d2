package dev.prefetched.tck.resources;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The thread-locals of the library, and which threads have a value in one. An entry without a value does not count: the JDK
 * makes one wherever a thread-local is read, and it holds nothing, its key being weakly referenced. Needs
 * {@code --add-opens java.base/java.lang=ALL-UNNAMED}.
 */
final class ThreadLocals {

    private static final String LIBRARY = "dev.prefetched.internal.";

    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private ThreadLocals() {}

    /** All that can be reached from {@code part}, an object of the library, by objects of the library. */
    static ThreadLocals reachableFrom(Object part) {
        ThreadLocals threadLocals = new ThreadLocals();
        threadLocals.look(part);
        return threadLocals;
    }

    int count() {
        return found.size();
    }

    /** The names of the living threads that have a value, once for each value. */
    List<String> threadsWithValues() {
        List<String> threads = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            keysWithValuesOn(thread).stream().filter(found::contains).forEach(key -> threads.add(thread.getName()));
        }
        Collections.sort(threads);
        return threads;
    }

    private void look(Object part) {
        if (part instanceof ThreadLocal) {
            found.add(part);
        } else if (part != null && part.getClass().getName().startsWith(LIBRARY) && visited.add(part)) {
            for (Class<?> type = part.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                        look(read(field, part));
                    }
                }
            }
        }
    }

    private static List<Object> keysWithValuesOn(Thread thread) {
        List<Object> keys = new ArrayList<>();
        Object map = read(field(Thread.class, "threadLocals"), thread);
        Object entries = map == null ? new Object[0] : read(field(map.getClass(), "table"), map);
        for (int i = 0; i < Array.getLength(entries); i++) {
            Object entry = Array.get(entries, i);
            if (entry != null && read(field(entry.getClass(), "value"), entry) != null) {
                keys.add(((Reference<?>) entry).get());
            }
        }
        return keys;
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
