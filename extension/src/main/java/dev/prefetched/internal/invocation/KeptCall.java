package dev.prefetched.internal.invocation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The place for the call of one request between its method and the writing of its answer. Thread-safe. */
public final class KeptCall {

    private final AtomicReference<@Nullable Call> call = new AtomicReference<>();
    private final AtomicReference<@Nullable Entered> entered = new AtomicReference<>();

    /** A thread on which a call is in progress, and what ends that. */
    private record Entered(Thread thread, Runnable leave) {}

    /** Keeps the call of a method that has returned; one that was kept before and never written is ended. */
    void keep(Call answered) {
        end(call.getAndSet(answered));
    }

    /** Keeps a call that is in progress on this thread from now on, until {@code leave} is run. */
    void begin(Call begun, Runnable leave) {
        leaveMethod();
        keep(begun);
        entered.set(new Entered(Thread.currentThread(), leave));
    }

    /** The method has returned; nothing of it stays on the thread. */
    public void leaveMethod() {
        Entered left = entered.get();
        if (left != null && left.thread() == Thread.currentThread() && entered.compareAndSet(left, null)) {
            left.leave().run();
        }
    }

    /** Hands the call out, once. */
    public Optional<Call> take() {
        return Optional.ofNullable(call.getAndSet(null));
    }

    /** Ends the call, because there is nothing to write. */
    public void end() {
        end(call.getAndSet(null));
    }

    /** An asynchronous answer is still to come: the request scope may end with the thread that received the request. */
    void requestScopeEnded() {
        leaveMethod();
        Call unwritten = call.get();
        if (unwritten != null && !unwritten.isAsynchronous()) {
            end();
        }
    }

    private static void end(@Nullable Call unwritten) {
        if (unwritten != null) {
            unwritten.end();
        }
    }
}
