package dev.prefetched.internal.invocation;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.LearnedAttributes;
import dev.prefetched.internal.planner.Planning;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.settings.Mode;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.spi.PlannedCall;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One annotated call. Thread-safe.
 *
 * <p>It ends once, and from then on plans nothing, so that work it has left behind on another thread is as it would be
 * without the annotation.
 */
public final class Call implements PlannedCall {

    private final ResourcePlan plan;
    private final MessageLog messages;
    private final CallScope scope;
    private final Lifetime lifetime;
    // Entities are few, and so are the reasons.
    private final Map<Class<?>, String> leftAlone = new ConcurrentHashMap<>();

    /** A call that nothing has been read for yet. */
    Call(ResourcePlan plan, MessageLog messages, CallScope scope) {
        this(plan, messages, scope, new Lifetime());
    }

    private Call(ResourcePlan plan, MessageLog messages, CallScope scope, Lifetime lifetime) {
        this.plan = plan;
        this.messages = messages;
        this.scope = scope;
        this.lifetime = lifetime;
    }

    /** A call of another annotated method from within this one; it ends with this one. */
    Call nested(ResourcePlan inner) {
        return new Call(inner, messages, scope, lifetime);
    }

    /** Runs {@code work} as the part of this call in which its answer is written. */
    public <E extends Exception> @Nullable Object writing(CallScope.Work<E> work) throws E {
        lifetime.writing = true;
        return during(work);
    }

    /** Runs {@code work} as part of this call. */
    public <E extends Exception> @Nullable Object during(CallScope.Work<E> work) throws E {
        return scope.during(this, work);
    }

    /** Whether its answer may be written after its method has returned, on any thread. */
    boolean isAsynchronous() {
        return plan.method().asynchronous();
    }

    /** Whether {@link #learn} has anything to gain. */
    public boolean isLearning() {
        return plan.types().isOpen();
    }

    /** Takes note of what the answer holds, for this call and those after it. */
    public void learn(Collection<? extends Type> answered) {
        if (plan.learn(answered)) {
            messages.detail(() -> plan.name() + " was seen to answer " + plan.types());
        }
    }

    @Override
    public FetchPlan planFor(EntityModel model) {
        if (lifetime.ended || plan.settings().mode() == Mode.OFF) {
            return FetchPlan.NONE;
        }
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
        if (plan.settings().mode() == Mode.OBSERVE) {
            if (!planning.plan().isEmpty()) {
                String text = planning.plan().toString();
                tellOnce(Message.WOULD_PLAN, text, text);
            }
            return FetchPlan.NONE;
        }
        return planning.plan();
    }

    @Override
    public Object outermost() {
        return lifetime;
    }

    @Override
    public boolean watchesLoads() {
        return plan.settings().watchLoads() && !lifetime.ended;
    }

    @Override
    public void loadedSingly(EntityModel model, Class<?> entity, String attribute) {
        String relation = entity.getSimpleName() + "." + attribute;
        if (plan.settings().mode() == Mode.OBSERVE) {
            tellOnce(Message.OBSERVED_LOAD, entity.getName() + "." + attribute, relation);
        }
        if (plan.settings().mode() == Mode.STRICT && lifetime.writing && isAvoidable(model, entity, attribute)) {
            String text = Message.FORBIDDEN_LOAD.text(plan.name(), relation);
            messages.log(Message.FORBIDDEN_LOAD, plan.name(), relation);
            throw new ForbiddenLoad(text);
        }
    }

    /** A relation of a single object takes its statement with a plan as well, but once. */
    private boolean isAvoidable(EntityModel model, Class<?> entity, String attribute) {
        boolean planned = planFor(model)
                .of(entity)
                .filter(known -> known.batched().contains(attribute))
                .isPresent();
        return !planned || !lifetime.loaded.add(entity.getName() + "." + attribute);
    }

    @Override
    public void over(EntityModel model, CallLoads loads) {
        if (plan.settings().learns()) {
            LearnedAttributes.Change change = plan.learn(model, loads);
            change.learned()
                    .forEach(use -> tellOnce(
                            Message.LEARNED_ATTRIBUTE,
                            use.entity().getName() + "." + use.attribute(),
                            use.entity().getSimpleName() + "." + use.attribute(),
                            use.single(),
                            plan.annotationFor(model, use)));
            change.forgotten()
                    .forEach(use -> messages.detail(() -> plan.name() + " has not read "
                            + use.entity().getSimpleName() + "." + use.attribute() + " for long and forgets it"));
        }
        scope.afterCall().over(plan, model, loads, Map.copyOf(leftAlone));
    }

    @Override
    public void leftAlone(Class<?> entity, String reason) {
        leftAlone.put(entity, reason);
    }

    private void tellOnce(Message message, String subject, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(plan.name()));
        all.addAll(List.of(arguments));
        messages.logOnce(message, plan.name() + " " + subject, null, all.toArray());
    }

    @Override
    public void whenWritten(Runnable release) {
        lifetime.releases.add(release);
        if (lifetime.ended) {
            end();
        }
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
        lifetime.ended = true;
        for (Runnable release = lifetime.releases.poll(); release != null; release = lifetime.releases.poll()) {
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

    /** What a call shares with those nested in it. */
    private static final class Lifetime {

        private final Queue<Runnable> releases = new ConcurrentLinkedQueue<>();
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();
        private volatile boolean writing;
        private volatile boolean ended;
    }
}
