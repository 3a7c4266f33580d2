package dev.prefetched.internal.invocation;

import dev.prefetched.spi.ActivePlan;
import dev.prefetched.spi.PlannedCall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annotated call in progress on each thread of one application. Thread-safe.
 *
 * <p>Always entered and left in one method with {@code finally}, so that a thread never takes a call along into its next
 * request.
 */
public final class CallScope implements ActivePlan {

    @SuppressWarnings(
            "ThreadLocalUsage") // One per application on purpose: static state would be shared by applications.
    private final ThreadLocal<@Nullable Call> current = new ThreadLocal<>();

    @Override
    public Optional<PlannedCall> onThisThread() {
        return Optional.ofNullable(current.get());
    }

    /** The call in progress on this thread; null outside of one. */
    @Nullable
    Call current() {
        return current.get();
    }

    /** Runs {@code work} as part of {@code call}, and puts back the call that was in progress before. */
    public <E extends Exception> @Nullable Object during(Call call, Work<E> work) throws E {
        Call outer = current.get();
        current.set(call);
        try {
            return work.run();
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }

    /**
     * Something that may throw.
     *
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /** Does it. */
        @Nullable
        Object run() throws E;
    }
}
