package dev.prefetched.internal.invocation;

import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextRestorer;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the annotated call in progress along to the thread of a managed executor (Jakarta Concurrency 3.0, section 3.3.5).
 *
 * <p>The server finds it as a service. Nothing else refers to this class, so that the rest works where there is no Jakarta
 * Concurrency. Stateless, hence thread-safe.
 */
public final class CallContextProvider implements ThreadContextProvider {

    private static final ThreadContextRestorer NOTHING_TO_RESTORE = () -> {};

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        return scope().map(scope -> during(scope, scope.current())).orElse(() -> NOTHING_TO_RESTORE);
    }

    /**
     * Leaves the thread as it is. Those of an executor have no call in progress; a task that runs on the thread of the call
     * belongs to it as much as a method does.
     *
     * <p>Open Liberty (25.0.0.6) asks for it on the threads that start the CDI container, where looking for that container
     * waits for its start, which waits for them: the deployment never ended. {@code OpenLibertyIT} tells.
     */
    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        return () -> NOTHING_TO_RESTORE;
    }

    @Override
    public String getThreadContextType() {
        return "dev.prefetched.call";
    }

    private static ThreadContextSnapshot during(CallScope scope, @Nullable Call call) {
        return () -> scope.enter(call)::run;
    }

    private static Optional<CallScope> scope() {
        try {
            return Optional.of(Parts.find(CallScope.class));
        } catch (RuntimeException notWithinTheApplication) {
            return Optional.empty();
        }
    }
}
