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

    private final AfterCall afterCall;

    /** A scope without a call in it; {@code afterCall} is told of each call that is over. */
    public CallScope(AfterCall afterCall) {
        this.afterCall = afterCall;
    }

    AfterCall afterCall() {
        return afterCall;
    }

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
    <E extends Exception> @Nullable Object during(Call call, Work<E> work) throws E {
        Runnable leave = enter(call);
        try {
            return work.run();
        } finally {
            leave.run();
        }
    }

    /** Puts {@code call} in progress on this thread; what is returned puts back the one before, on the same thread. */
    Runnable enter(@Nullable Call call) {
        Call outer = current.get();
        put(call);
        return () -> put(outer);
    }

    private void put(@Nullable Call call) {
        if (call == null) {
            current.remove();
        } else {
            current.set(call);
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
