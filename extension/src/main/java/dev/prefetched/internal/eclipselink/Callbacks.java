package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.AccessPath;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEventListener;
import org.eclipse.persistence.descriptors.DescriptorEventManager;
import org.eclipse.persistence.internal.jpa.metadata.listeners.EntityClassListener;
import org.eclipse.persistence.internal.jpa.metadata.listeners.EntityListener;

/**
 * What callbacks for loaded objects ({@code @PostLoad}, Jakarta Persistence 3.1, section 3.6) read of them.
 *
 * <p>Taken from EclipseLink's own listeners, in which annotations and {@code orm.xml} have come together. They run while
 * the query is still being answered. Listeners that a superclass has and the entity excludes or overrides are counted as
 * well: reading too much here makes a batch that nobody asks for, and no statement. Thread-safe.
 */
record Callbacks(AttributeReads reads) {

    Set<AccessPath> reads(ClassDescriptor entity) {
        return withSuperclasses(entity)
                .filter(ClassDescriptor::hasEventManager)
                .map(ClassDescriptor::getEventManager)
                .flatMap(Callbacks::listeners)
                .flatMap(listener -> reads(listener, entity.getJavaClass()))
                .flatMap(found -> found.paths().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<ClassDescriptor> withSuperclasses(ClassDescriptor entity) {
        Stream<ClassDescriptor> above = entity.isChildDescriptor()
                ? withSuperclasses(entity.getInheritancePolicy().getParentDescriptor())
                : Stream.empty();
        return Stream.concat(Stream.of(entity), above);
    }

    private static Stream<EntityListener<?>> listeners(DescriptorEventManager events) {
        Stream<DescriptorEventListener> all = Stream.of(
                        events.getDefaultEventListeners().stream(),
                        events.getEntityListenerEventListeners().stream(),
                        Stream.ofNullable(events.getEntityEventListener()))
                .flatMap(listeners -> listeners);
        return all.filter(EntityListener.class::isInstance).map(listener -> (EntityListener<?>) listener);
    }

    private Stream<MethodReads> reads(EntityListener<?> listener, Class<?> entity) {
        return Stream.of(EntityListener.POST_CLONE, EntityListener.POST_REFRESH, EntityListener.POST_BUILD)
                .flatMap(event -> listener.getAllEventMethods().getOrDefault(event, List.<Method>of()).stream())
                .distinct()
                .map(method -> listener instanceof EntityClassListener
                        ? reads.ofReceiver(entity, method)
                        : reads.ofArgument(method, 0, entity));
    }
}
