package dev.prefetched.spi;

import java.util.Optional;

/**
 * Tells which annotated call, if any, is in progress on the current thread: all that a
 * {@link FetchPlanApplier} sees of call time.
 *
 * <p>Thread-safe. Asking costs one thread-local read, so that queries outside annotated calls pay nothing else.
 */
public interface ActivePlan {

    /** The annotated call in progress on this thread; empty outside of one. */
    Optional<PlannedCall> onThisThread();
}
