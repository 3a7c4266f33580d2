package dev.prefetched.internal.explain;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Explains resource methods in the log, each again when there is something else to say. Thread-safe.
 */
public final class ExplainingLog {

    private final MessageLog messages;
    private final Map<ResourcePlan, String> said = new ConcurrentHashMap<>();

    public ExplainingLog(MessageLog messages) {
        this.messages = messages;
    }

    /** Explains what was planned and what happened in a call, if its method is to be explained. */
    public void explain(ResourcePlan method, EntityModel model, CallLoads loads, Map<Class<?>, String> leftAlone) {
        if (method.settings().explain()) {
            String text = Explanation.of(method, method.planFor(model), method.batches(model), loads, leftAlone);
            if (!text.equals(said.put(method, text))) {
                messages.log(Message.EXPLAINED, text);
            }
        }
    }
}
