package dev.prefetched.internal.rest;

import dev.prefetched.internal.invocation.Call;
import dev.prefetched.internal.invocation.KeptCall;
import jakarta.annotation.Priority;
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
        Optional<Call> answered = PrefetchFilter.kept(context::getProperty).flatMap(KeptCall::take);
        if (answered.isEmpty()) {
            context.proceed();
            return;
        }
        Call call = answered.get();
        try {
            call.writing(() -> {
                learn(call, context);
                context.proceed();
                return null;
            });
        } finally {
            call.end();
        }
    }

    private static void learn(Call call, WriterInterceptorContext context) {
        if (call.isLearning()) {
            try {
                call.learn(WrittenTypes.of(context.getEntity(), context.getGenericType()));
            } catch (RuntimeException | LinkageError failure) {
                // What cannot be looked at can perhaps be written.
                call.failed(failure);
            }
        }
    }
}
