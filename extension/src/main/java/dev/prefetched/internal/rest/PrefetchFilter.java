package dev.prefetched.internal.rest;

import dev.prefetched.internal.invocation.AnsweredCall;
import dev.prefetched.internal.invocation.KeptCall;
import dev.prefetched.internal.invocation.PlannedMethods;
import dev.prefetched.internal.planner.ResourcePlan;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the call of one annotated resource method from the thread that received the request to the one that writes the
 * answer, and ends it if there is nothing to write. Begins it, too, where the CDI interceptor does not fire.
 *
 * <p>One for each method; holds no state of a call. The last filter before the method and the first one after it.
 */
@Priority(Integer.MAX_VALUE)
final class PrefetchFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROPERTY = "dev.prefetched.call";

    private final PlannedMethods planned;
    private final AnsweredCall answeredCall;
    private final ResourcePlan plan;

    /**
     * @param answeredCall that of whichever request is in progress
     */
    PrefetchFilter(PlannedMethods planned, AnsweredCall answeredCall, ResourcePlan plan) {
        this.planned = planned;
        this.answeredCall = answeredCall;
        this.plan = plan;
    }

    /** Before the method: only this thread is certain to have the request scope. */
    @Override
    public void filter(ContainerRequestContext request) {
        request.removeProperty(PROPERTY);
        try {
            KeptCall kept = answeredCall.kept();
            request.setProperty(PROPERTY, kept);
            List<Object> matched = request.getUriInfo().getMatchedResources();
            if (!matched.isEmpty()) {
                planned.beginUnlessIntercepted(matched.get(0), plan, kept);
            }
        } catch (ContextNotActiveException outsideOfRequest) {
            // Then the interceptor ends the call with the method.
            return;
        }
    }

    /** After the method. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<KeptCall> kept = kept(request::getProperty);
        kept.ifPresent(KeptCall::leaveMethod);
        if (!response.hasEntity()) {
            kept.ifPresent(KeptCall::end);
        }
    }

    /** Where the call of the request is kept, given its properties. */
    static Optional<KeptCall> kept(Function<String, Object> properties) {
        return properties.apply(PROPERTY) instanceof KeptCall kept ? Optional.of(kept) : Optional.empty();
    }
}
