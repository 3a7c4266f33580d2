package dev.prefetched.internal.deployment;

import dev.prefetched.Prefetched;
import dev.prefetched.Prefetcher;
import dev.prefetched.internal.invocation.AnsweredCall;
import dev.prefetched.internal.invocation.BeforeCall;
import dev.prefetched.internal.invocation.CallScope;
import dev.prefetched.internal.invocation.PlannedMethods;
import dev.prefetched.internal.invocation.PrefetchInterceptor;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.PlanRegistry;
import dev.prefetched.internal.rest.ContextObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.UUID;

/**
 * Makes {@link Prefetched} work in an application: registers the interceptor, and attaches to the application's
 * persistence units for as long as it runs.
 *
 * <p>Binding and interceptor are registered here so that no {@code beans.xml} is needed, neither in this jar nor in the
 * application. It only collects and wires; what is wired is in {@link PrefetchedApplication}.
 */
public final class PrefetchedExtension implements Extension {

    private final UUID id = UUID.randomUUID();
    private final PrefetchedApplication application = new PrefetchedApplication();

    void registerInterceptor(@Observes BeforeBeanDiscovery event) {
        event.addInterceptorBinding(Prefetched.class);
        event.addAnnotatedType(PrefetchInterceptor.class, PrefetchInterceptor.class.getName());
        event.addAnnotatedType(AnsweredCall.class, AnsweredCall.class.getName());
    }

    <T> void look(@Observes @WithAnnotations({Path.class, HttpMethod.class}) ProcessAnnotatedType<T> announced) {
        application.resources().add(announced);
    }

    void publishParts(@Observes AfterBeanDiscovery event) {
        application.problems().forEach(event::addDefinitionError);
        publish(event, CallScope.class, application.scope());
        publish(event, PlanRegistry.class, application.plans());
        publish(event, PlannedMethods.class, application.plannedMethods());
        publish(event, ContextObjects.class, application.contexts());
        publish(event, BeforeCall.class, application);
        publish(event, Prefetcher.class, application.prefetcher());
        publish(event, MessageLog.class, application.messages());
    }

    /** The id sets apart two WARs of one EAR that each hold this library: they are one container. */
    private <T> void publish(AfterBeanDiscovery event, Class<T> type, T part) {
        event.addBean()
                .id(type.getName() + "/" + id)
                .types(type)
                .scope(Singleton.class)
                .createWith(context -> part);
    }

    void attach(@Observes @Initialized(ApplicationScoped.class) Object started) {
        application.start();
    }

    void detach(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        application.stop();
    }

    /** Once more for containers that shut down without ending the application scope. */
    void detachAtLast(@Observes BeforeShutdown event) {
        application.stop();
    }
}
