package dev.prefetched.internal.invocation;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.PlanRegistry;
import dev.prefetched.internal.planner.ResourcePlan;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Puts the plan of an annotated resource method in force while the method runs.
 *
 * <p>It goes before the application's own interceptors, so that what those read is prefetched too. Holds no state of a
 * call.
 */
@Prefetched
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PrefetchInterceptor {

    @Inject
    private CallScope scope;

    @Inject
    private PlanRegistry plans;

    @Inject
    private BeforeCall beforeCall;

    @Inject
    private MessageLog messages;

    @Inject
    private AnsweredCall answeredCall;

    /**
     * For containers. Fields are injected instead of its parameters because the EJB container of Payara 6.2025.10 derives a
     * class from an interceptor that calls this constructor, and without it every call of a {@code @Stateless} resource
     * fails; {@code PayaraMicroIT} tells when that can go.
     */
    public PrefetchInterceptor() {}

    @AroundInvoke
    @Nullable
    Object prefetch(InvocationContext context) throws Exception {
        Optional<ResourcePlan> plan = plan(context);
        if (plan.isEmpty()) {
            return context.proceed();
        }
        Call outer = scope.current();
        if (outer != null) {
            return scope.during(outer.nested(plan.get()), context::proceed);
        }
        return proceed(new Call(plan.get(), messages, scope), context);
    }

    private @Nullable Object proceed(Call call, InvocationContext context) throws Exception {
        // The answer of an asynchronous method may be written by another thread before the method has returned.
        boolean early = call.isAsynchronous() && keepUntilWritten(call);
        boolean kept = false;
        try {
            Object answer = scope.during(call, context::proceed);
            kept = early || keepUntilWritten(call);
            if (answer instanceof CompletionStage<?> stage) {
                endIfFailed(call, stage);
            }
            return answer;
        } finally {
            if (!kept) {
                call.end();
            }
        }
    }

    /** What a failed stage is answered with is not written as part of the call. */
    private static void endIfFailed(Call call, CompletionStage<?> stage) {
        stage.whenComplete((answer, failure) -> {
            if (failure != null) {
                call.end();
            }
        });
    }

    /** Whether somebody will end the call later; outside of a request nothing is written. */
    private boolean keepUntilWritten(Call call) {
        try {
            answeredCall.keep(call);
            return true;
        } catch (ContextNotActiveException outsideOfRequest) {
            return false;
        }
    }

    private Optional<ResourcePlan> plan(InvocationContext context) {
        try {
            Optional<ResourcePlan> plan = plans.of(context.getTarget().getClass(), context.getMethod());
            if (plan.isPresent()) {
                beforeCall.prepare();
            }
            return plan;
        } catch (RuntimeException | LinkageError failure) {
            String method = context.getMethod().toString();
            messages.logOnce(Message.PLAN_FAILED, method, failure, method, failure.toString());
            return Optional.empty();
        }
    }
}
