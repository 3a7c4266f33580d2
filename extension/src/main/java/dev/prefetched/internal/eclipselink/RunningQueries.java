package dev.prefetched.internal.eclipselink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entity classes whose prefetched queries are running on the current thread.
 *
 * <p>The second line of defence against eager cycles, for which rows are batched and not objects: should one be missed, such as one that
 * only a subclass unknown to the plan closes, its nested queries run as they are instead of nesting as deep as there are
 * rows. Thread-safe; nothing stays on a thread when no query is running.
 */
final class RunningQueries {

    @SuppressWarnings("ThreadLocalUsage") // One per session on purpose: static state would be shared by applications.
    private final ThreadLocal<@Nullable Deque<Class<?>>> running = new ThreadLocal<>();

    /** Whether a prefetched query for {@code entity}, a superclass or a subclass of it, is running on this thread. */
    boolean isRunning(Class<?> entity) {
        Deque<Class<?>> classes = running.get();
        return classes != null
                && classes.stream().anyMatch(other -> other.isAssignableFrom(entity) || entity.isAssignableFrom(other));
    }

    /** Runs {@code query} as one for {@code entity}. */
    @Nullable
    Object run(Class<?> entity, Supplier<@Nullable Object> query) {
        Deque<Class<?>> classes = Objects.requireNonNullElseGet(running.get(), ArrayDeque::new);
        running.set(classes);
        classes.push(entity);
        try {
            return query.get();
        } finally {
            classes.pop();
            if (classes.isEmpty()) {
                running.remove();
            }
        }
    }
}
