package dev.prefetched.internal.invocation;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.Planning;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.spi.PlannedCall;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One annotated call. Thread-safe. */
public final class Call implements PlannedCall {

    private final ResourcePlan plan;
    private final MessageLog messages;
    private final Queue<Runnable> releases;

    /** A call that nothing has been read for yet. */
    Call(ResourcePlan plan, MessageLog messages) {
        this(plan, messages, new ConcurrentLinkedQueue<>());
    }

    private Call(ResourcePlan plan, MessageLog messages, Queue<Runnable> releases) {
        this.plan = plan;
        this.messages = messages;
        this.releases = releases;
    }

    /** A call of another annotated method from within this one; what it keeps is released with this one. */
    Call nested(ResourcePlan inner) {
        return new Call(inner, messages, releases);
    }

    @Override
    public FetchPlan planFor(EntityModel model) {
        Planning planning = plan.planFor(model);
        planning.failure()
                .ifPresent(cause ->
                        messages.logOnce(Message.PLAN_FAILED, plan.name(), cause, plan.name(), cause.toString()));
        if (!planning.unwoven().isEmpty()) {
            messages.logOnce(
                    Message.NOT_WOVEN,
                    plan.name(),
                    null,
                    plan.name(),
                    planning.unwoven().stream().map(Class::getName).sorted().toList());
        }
        return planning.plan();
    }

    @Override
    public void whenWritten(Runnable release) {
        releases.add(release);
    }

    @Override
    public void readUnfetched(Class<?> entity) {
        messages.logOnce(Message.READ_UNFETCHED, entity.getName(), null, plan.name(), entity.getName());
    }

    @Override
    public void failed(Throwable cause) {
        messages.logOnce(Message.QUERY_LEFT_ALONE, plan.name(), cause, plan.name(), cause.toString());
    }

    /** Releases what was kept. Idempotent. */
    public void end() {
        for (Runnable release = releases.poll(); release != null; release = releases.poll()) {
            release(release);
        }
    }

    private void release(Runnable release) {
        try {
            release.run();
        } catch (RuntimeException | LinkageError failure) {
            failed(failure);
        }
    }
}
