package dev.prefetched.internal.deployment;

import dev.prefetched.internal.rest.AnnotationInForce;
import dev.prefetched.internal.rest.ResourceMethods;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is wrong with the annotations of resources, each annotation looked at once with all methods it is in force for. */
final class AnnotationMistakes {

    private AnnotationMistakes() {}

    /** All mistakes in what is in force for the methods of {@code resources}. */
    static List<Mistake> in(Collection<Class<?>> resources, boolean xmlMappings) {
        Map<AnnotatedElement, AnnotationInForce> written = new LinkedHashMap<>();
        Map<AnnotatedElement, Map<Method, Class<?>>> methods = new LinkedHashMap<>();
        resources.stream()
                .filter(resource -> !resource.isInterface() && !Modifier.isAbstract(resource.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(resource -> prefetched(resource).forEach((method, inForce) -> {
                    written.put(inForce.element(), inForce);
                    methods.computeIfAbsent(inForce.element(), key -> new LinkedHashMap<>())
                            .put(method, resource);
                }));
        List<Mistake> mistakes = new ArrayList<>();
        methods.forEach((element, inForce) -> mistakes.addAll(
                new WrittenAnnotation(Objects.requireNonNull(written.get(element)), inForce).mistakes(xmlMappings)));
        return mistakes;
    }

    /** The resource methods of a class that are to be prefetched, and what is in force for them. */
    static Map<Method, AnnotationInForce> prefetched(Class<?> resource) {
        Map<Method, AnnotationInForce> found = new LinkedHashMap<>();
        Stream.of(resource.getMethods())
                .filter(method -> !method.isBridge() && ResourceMethods.isResourceMethod(resource, method))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> AnnotationInForce.of(resource, method)
                        .filter(inForce -> inForce.annotation().enabled())
                        .ifPresent(inForce -> found.put(method, inForce)));
        return found;
    }
}
