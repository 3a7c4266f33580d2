package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.rest.AnnotationInForce;
import dev.prefetched.internal.rest.ResourceMethods;
import dev.prefetched.internal.rest.ResponseContent;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.configurator.AnnotatedMethodConfigurator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The resource classes that CDI announces. Thread-safe.
 *
 * <p>Has CDI see what it does not see by itself: an asynchronous resource method that is annotated on an interface, on a
 * superclass or through another annotation.
 *
 * <p>Only an interceptor knows when such a method returns. For methods that answer at once a request filter is enough, and
 * it is there for resources too that CDI does not announce.
 */
final class AnnouncedResources {

    private final Set<Class<?>> classes = ConcurrentHashMap.newKeySet();

    /** Takes note of a class that CDI announces, and binds those of its methods that are to be bound. */
    <T> void add(ProcessAnnotatedType<T> announced) {
        Class<T> resource = announced.getAnnotatedType().getJavaClass();
        classes.add(resource);
        boolean any = announced.getAnnotatedType().getMethods().stream()
                .anyMatch(method -> unseen(resource, method.getJavaMember()).isPresent());
        if (any) {
            announced.configureAnnotatedType().methods().forEach(method -> bind(resource, method));
        }
    }

    /** The annotated resource methods of these classes. */
    Map<Class<?>, Set<Method>> methods() {
        return classes.stream()
                .collect(Collectors.toMap(
                        type -> type,
                        type -> AnnotationMistakes.prefetched(type).keySet()));
    }

    /** What is wrong with their annotations, all of it. */
    List<Mistake> mistakes(boolean xmlMappings) {
        return AnnotationMistakes.in(classes, xmlMappings);
    }

    /**
     * Tells what is wrong with the annotations of a class that CDI did not announce, as Payara and GlassFish do not announce
     * resources without a scope: the REST runtime does when it starts, and nothing can be stopped any more.
     */
    void tellLate(Class<?> resource, boolean xmlMappings, MessageLog messages) {
        if (classes.add(resource)) {
            AnnotationMistakes.in(Set.of(resource), xmlMappings)
                    .forEach(mistake ->
                            messages.log(mistake.message(), mistake.arguments().toArray()));
        }
    }

    private static <T> void bind(Class<T> resource, AnnotatedMethodConfigurator<? super T> method) {
        unseen(resource, method.getAnnotated().getJavaMember()).ifPresent(found -> method.add(found.annotation()));
    }

    private static Optional<AnnotationInForce> unseen(Class<?> resource, Method method) {
        return ResponseContent.isAsynchronous(method) && ResourceMethods.isResourceMethod(resource, method)
                ? AnnotationInForce.of(resource, method)
                        .filter(found -> !found.direct() && found.annotation().enabled())
                : Optional.empty();
    }
}
