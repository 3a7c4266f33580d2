package dev.prefetched.internal.rest;

import dev.prefetched.plan.ResourceMethod;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which methods are resource methods, and what kind of. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /** Whether {@code method}, called on an object of class {@code resource}, answers requests. */
    public static boolean isResourceMethod(Class<?> resource, Method method) {
        return httpMethods(resource, method).findAny().isPresent();
    }

    /**
     * What there is to know of {@code method} for its plan.
     *
     * @param bound whether CDI sees that it is annotated
     */
    public static ResourceMethod describe(Class<?> resource, Method method, boolean bound) {
        return new ResourceMethod(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                httpMethods(resource, method).collect(Collectors.toUnmodifiableSet()),
                ResponseContent.isAsynchronous(method),
                bound);
    }

    /**
     * The request method designators on it, or on the method it overrides (Jakarta REST 3.1, sections 3.3 and 3.6).
     */
    private static Stream<String> httpMethods(Class<?> resource, Method method) {
        return Overridden.by(resource, method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }
}
