package dev.prefetched.internal.invocation;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.CompiledClasses;
import dev.prefetched.internal.planner.PlanRegistry;
import dev.prefetched.internal.planner.ResourcePlan;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Tells which resource methods of the application have a plan, and begins the calls no interceptor sees. Thread-safe. */
public final class PlannedMethods {

    private final PlanRegistry plans;
    private final Function<Class<?>, PlanRegistry> plansOfApplication;
    private final Map<Class<?>, PlanRegistry> applications = new ConcurrentHashMap<>();
    private final CallScope scope;
    private final MessageLog messages;
    private final BeforeCall beforeCall;
    private final Map<Class<?>, Boolean> compiled = new ConcurrentHashMap<>();

    /**
     * @param plans the methods that are annotated, or their classes
     * @param plansOfApplication the other methods of a REST application, whose class may be annotated
     */
    public PlannedMethods(
            PlanRegistry plans,
            Function<Class<?>, PlanRegistry> plansOfApplication,
            CallScope scope,
            MessageLog messages,
            BeforeCall beforeCall) {
        this.plans = plans;
        this.plansOfApplication = plansOfApplication;
        this.scope = scope;
        this.messages = messages;
        this.beforeCall = beforeCall;
    }

    /**
     * The plan of {@code method} as called on a {@code resource}; looks at the method if nobody did before.
     *
     * @param application the REST application it is a resource of, as far as that is known
     */
    public Optional<ResourcePlan> of(Class<?> resource, Method method, Optional<Class<?>> application) {
        return plans.of(resource, method)
                .or(() -> application
                        .map(type -> applications.computeIfAbsent(type, plansOfApplication))
                        .flatMap(others -> others.of(resource, method)));
    }

    /**
     * Begins the call of a method that no interceptor is around: because {@code target} is an object that the container
     * does not intercept, such as one that a sub-resource locator has made with {@code new}, or because CDI does not see
     * the annotation, such as one on an interface. An asynchronous method is left alone then: nobody would be told when it
     * returns.
     */
    public void beginUnlessIntercepted(Object target, ResourcePlan plan, KeptCall kept) {
        try {
            if (!plan.method().asynchronous() && (!plan.method().bound() || isCompiled(target.getClass()))) {
                begin(plan, kept);
            }
        } catch (RuntimeException | LinkageError failure) {
            messages.logOnce(Message.PLAN_FAILED, plan.name(), failure, plan.name(), failure.toString());
        }
    }

    private void begin(ResourcePlan plan, KeptCall kept) {
        beforeCall.prepare();
        Call call = new Call(plan, messages, scope);
        kept.begin(call, scope.enter(call));
    }

    private boolean isCompiled(Class<?> type) {
        return compiled.computeIfAbsent(type, CompiledClasses::contain);
    }
}
