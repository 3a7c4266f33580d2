package dev.prefetched.internal.invocation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the call of a request between the return of its resource method and the writing of the answer.
 *
 * <p>The request scope is what ends in every case, whatever happens to the answer: when nothing was written, the call is
 * ended with the request. Thread-safe.
 */
@RequestScoped
public class AnsweredCall {

    private final AtomicReference<Call> call = new AtomicReference<>();

    /** Takes over {@code answered}; a call that was kept before and never written is ended. */
    void keep(Call answered) {
        end(call.getAndSet(answered));
    }

    /** Hands the call out, once. */
    public Optional<Call> take() {
        return Optional.ofNullable(call.getAndSet(null));
    }

    @PreDestroy
    void endUnwritten() {
        end(call.getAndSet(null));
    }

    private static void end(Call unwritten) {
        if (unwritten != null) {
            unwritten.end();
        }
    }
}
