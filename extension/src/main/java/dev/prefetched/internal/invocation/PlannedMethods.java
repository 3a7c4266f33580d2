package dev.prefetched.internal.invocation;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.PlanRegistry;
import dev.prefetched.internal.planner.ResourcePlan;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells which resource methods of the application have a plan, and begins the calls no interceptor sees. Thread-safe. */
public final class PlannedMethods {

    private final PlanRegistry plans;
    private final CallScope scope;
    private final MessageLog messages;
    private final BeforeCall beforeCall;
    private final Map<Class<?>, Boolean> compiled = new ConcurrentHashMap<>();

    public PlannedMethods(PlanRegistry plans, CallScope scope, MessageLog messages, BeforeCall beforeCall) {
        this.plans = plans;
        this.scope = scope;
        this.messages = messages;
        this.beforeCall = beforeCall;
    }

    /** Whether {@code method} as called on a {@code resource} has a plan; looks at the method if nobody did before. */
    public boolean include(Class<?> resource, Method method) {
        return plans.of(resource, method).isPresent();
    }

    /**
     * Begins the call of {@code method} if {@code target} is an object that the container does not intercept, such as one
     * that a sub-resource locator has made with {@code new}. An asynchronous method is left alone then: nobody would be
     * told when it returns.
     */
    public void beginUnlessIntercepted(Object target, Class<?> resource, Method method, KeptCall kept) {
        try {
            if (isCompiled(target.getClass())) {
                plans.of(resource, method)
                        .filter(plan -> !plan.method().asynchronous())
                        .ifPresent(plan -> begin(plan, kept));
            }
        } catch (RuntimeException | LinkageError failure) {
            messages.logOnce(Message.PLAN_FAILED, method.toString(), failure, method.toString(), failure.toString());
        }
    }

    private void begin(ResourcePlan plan, KeptCall kept) {
        beforeCall.prepare();
        Call call = new Call(plan, messages, scope);
        kept.begin(call, scope.enter(call));
    }

    /** A container intercepts by a class of its own making, for which there is no class file. */
    private boolean isCompiled(Class<?> type) {
        return compiled.computeIfAbsent(type, key -> {
            String file = key.getName().substring(key.getPackageName().length()).replaceFirst("^\\.", "") + ".class";
            return !key.isHidden() && key.getResource(file) != null;
        });
    }
}
