package dev.prefetched.internal.rest;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.plan.ResourceMethod;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which methods are resource methods that {@link Prefetched} applies to. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /**
     * Whether {@code method}, called on an object of class {@code resource}, is a resource method to be prefetched. The
     * annotation on the method wins over the one on the class.
     */
    public static boolean isPrefetched(Class<?> resource, Method method) {
        return httpMethods(method).findAny().isPresent()
                && annotation(resource, method).map(Prefetched::enabled).orElse(false);
    }

    /** Whether the annotation in force asks for the serialised columns only. */
    public static boolean asksForSerialisedColumns(Class<?> resource, Method method) {
        return annotation(resource, method).map(Prefetched::columns).stream().anyMatch(Columns.SERIALIZED::equals);
    }

    /** The annotation in force: the method's own, else the one of its class. */
    public static Optional<Prefetched> annotation(Class<?> resource, Method method) {
        return Optional.ofNullable(method.getAnnotation(Prefetched.class))
                .or(() -> Optional.ofNullable(resource.getAnnotation(Prefetched.class)));
    }

    /** What there is to know of {@code method} for its plan. */
    public static ResourceMethod describe(Method method) {
        return new ResourceMethod(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                httpMethods(method).collect(Collectors.toUnmodifiableSet()),
                ResponseContent.isAsynchronous(method));
    }

    /**
     * The request method designators on it, or on the method it overrides (Jakarta REST 3.1, sections 3.3 and 3.6).
     */
    private static Stream<String> httpMethods(Method method) {
        return overridden(method.getDeclaringClass(), method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    private static Stream<Method> overridden(@Nullable Class<?> type, Method method) {
        if (type == null) {
            return Stream.empty();
        }
        Stream<Method> declared = Stream.of(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()));
        Stream<Method> above = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .flatMap(superType -> overridden(superType, method));
        return Stream.concat(declared, above);
    }
}
