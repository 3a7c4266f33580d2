package dev.prefetched.internal.invocation;

import dev.prefetched.PrefetchPlan;
import dev.prefetched.Prefetcher;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.ResourcePlan;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that the application begins itself, for a type it names. Thread-safe. */
public final class ProgrammaticCalls implements Prefetcher {

    private final Function<Type, ResourcePlan> planned;
    private final Function<Type, PrefetchPlan> told;
    private final CallScope scope;
    private final MessageLog messages;
    private final BeforeCall beforeCall;

    /**
     * Begins calls by these plans.
     *
     * @param planned the plan of a type; throws {@link IllegalArgumentException} if it can have none
     * @param told the same for people
     */
    public ProgrammaticCalls(
            Function<Type, ResourcePlan> planned,
            Function<Type, PrefetchPlan> told,
            CallScope scope,
            MessageLog messages,
            BeforeCall beforeCall) {
        this.planned = planned;
        this.told = told;
        this.scope = scope;
        this.messages = messages;
        this.beforeCall = beforeCall;
    }

    @Override
    public <T extends @Nullable Object> T prefetch(Type type, Supplier<T> work) {
        Objects.requireNonNull(work, "work");
        ResourcePlan plan = planned.apply(Objects.requireNonNull(type, "type"));
        beforeCall.prepare();
        Call outer = scope.current();
        Call call = outer == null ? new Call(plan, messages, scope) : outer.nested(plan);
        Runnable leave = scope.enter(call);
        try {
            return work.get();
        } finally {
            leave.run();
            if (outer == null) {
                call.end();
            }
        }
    }

    @Override
    public PrefetchPlan plan(Type type) {
        beforeCall.prepare();
        return told.apply(Objects.requireNonNull(type, "type"));
    }
}
