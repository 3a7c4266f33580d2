package dev.prefetched.internal.rest;

import dev.prefetched.internal.invocation.AnsweredCall;
import dev.prefetched.internal.invocation.Parts;
import dev.prefetched.internal.invocation.PlannedMethods;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each annotated resource method, and to no other, what has to be done before and after it, and while its answer is written.
 *
 * <p>The REST runtime finds it as a service (Jakarta REST 3.1, section 4.1.2) and calls it once per resource method while
 * it starts; that is also when plans are looked at first. It is needed beside CDI because on some servers a resource
 * class without a scope raises no CDI event at deployment.
 */
public final class PrefetchFeature implements DynamicFeature {

    @Context
    private @Nullable Providers providers;

    /** The one whose resources are announced; an archive may hold several. */
    @Context
    private @Nullable Application application;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (providers != null) {
            Parts.find(ContextObjects.class).add(providers);
        }
        PlannedMethods planned = Parts.find(PlannedMethods.class);
        planned.of(resource.getResourceClass(), resource.getResourceMethod(), application())
                .ifPresent(plan -> {
                    context.register(new PrefetchFilter(planned, Parts.find(AnsweredCall.class), plan));
                    context.register(PrefetchWriterInterceptor.class);
                });
    }

    private Optional<Class<?>> application() {
        return Optional.ofNullable(application).map(WrittenApplication::of);
    }
}
