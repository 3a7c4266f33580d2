package dev.prefetched.internal.bytecode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What really happened: which fields were read, as the paths that lead to their objects from the root.
 *
 * <p>The instrumented classes report to the instance that is current on their thread.
 */
public final class Touches {

    /** A field read from an object that has been reached by each of {@code paths}. */
    record Touch(String type, String field, Set<List<String>> paths) {}

    private static final ThreadLocal<Touches> CURRENT = new ThreadLocal<>();
    private static final int MAX_LENGTH = 7;

    private final IdentityHashMap<Object, Set<List<String>>> reached = new IdentityHashMap<>();
    private final Set<Touch> touches = new LinkedHashSet<>();

    private Touches(Object root) {
        reached.put(root, Set.of(List.of()));
    }

    /** An action that may fail. */
    interface Action {
        void run() throws Exception;
    }

    /** Runs {@code action} and answers which fields were read from {@code root} and the objects reached from it. */
    static Set<Touch> during(Action action, Object root) throws Exception {
        Touches touches = new Touches(root);
        CURRENT.set(touches);
        try {
            action.run();
        } finally {
            CURRENT.remove();
        }
        return touches.touches;
    }

    /** Called by instrumented code when it reads a field. */
    public static void read(Object object, Object value, String type, String field) {
        Touches current = CURRENT.get();
        if (current != null) {
            current.note(object, value, type, field);
        }
    }

    private void note(Object object, Object value, String type, String field) {
        Set<List<String>> paths = new LinkedHashSet<>();
        for (List<String> path : reached.getOrDefault(object, Set.of())) {
            if (path.size() < MAX_LENGTH) {
                Deque<String> longer = new ArrayDeque<>(path);
                longer.add(field);
                paths.add(List.copyOf(longer));
            }
        }
        if (!paths.isEmpty()) {
            touches.add(new Touch(type, field, paths));
            reach(value, paths);
        }
    }

    private void reach(Object value, Set<List<String>> paths) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> reach(content, paths));
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> reach(key, paths));
            map.values().forEach(each -> reach(each, paths));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> reach(each, paths));
        } else if (value instanceof Object[] array) {
            Arrays.asList(array).forEach(each -> reach(each, paths));
        } else if (value != null) {
            Set<List<String>> all = new LinkedHashSet<>(reached.getOrDefault(value, Set.of()));
            all.addAll(paths);
            reached.put(value, all);
        }
    }
}
