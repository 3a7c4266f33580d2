package dev.prefetched.internal.rest;

import dev.prefetched.internal.invocation.AnsweredCall;
import dev.prefetched.internal.invocation.Call;
import dev.prefetched.internal.invocation.CallScope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Optional;

/**
 * Puts the plan of an annotated resource method in force again while its answer is written, and ends the call.
 *
 * <p>Most relations are read here, by the JSON mapper. Holds no state of a call.
 */
@Priority(Priorities.ENTITY_CODER - 1000)
public final class PrefetchWriterInterceptor implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Optional<Call> answered = answeredCall();
        if (answered.isEmpty()) {
            context.proceed();
            return;
        }
        Call call = answered.get();
        try {
            CDI.current().select(CallScope.class).get().during(call, () -> {
                context.proceed();
                return null;
            });
        } finally {
            call.end();
        }
    }

    private static Optional<Call> answeredCall() {
        try {
            return CDI.current().select(AnsweredCall.class).get().take();
        } catch (ContextNotActiveException notOnThisThread) {
            return Optional.empty();
        }
    }
}
