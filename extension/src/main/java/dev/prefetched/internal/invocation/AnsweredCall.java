package dev.prefetched.internal.invocation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;

/**
 * Keeps the call of a request between the return of its resource method and the writing of the answer.
 *
 * <p>The request scope is what ends in every case, whatever happens to the answer: when nothing was written, the call is
 * ended with the request. Thread-safe.
 */
@RequestScoped
public class AnsweredCall {

    private final KeptCall kept = new KeptCall();

    /** Takes over {@code answered}; a call that was kept before and never written is ended. */
    void keep(Call answered) {
        kept.keep(answered);
    }

    /** Where the call of this request is or will be kept, to be found again on a thread without a request scope. */
    public KeptCall kept() {
        return kept;
    }

    @PreDestroy
    void endUnwritten() {
        kept.requestScopeEnded();
    }
}
