package dev.prefetched.internal.rest;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which methods are resource methods that {@link Prefetched} applies to. */
public final class ResourceMethods {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private ResourceMethods() {}

    /**
     * Whether {@code method}, called on an object of class {@code resource}, is a resource method to be prefetched. The
     * annotation on the method wins over the one on the class.
     */
    public static boolean isPrefetched(Class<?> resource, Method method) {
        return hasHttpMethod(method)
                && annotation(resource, method).map(Prefetched::enabled).orElse(false);
    }

    /**
     * Whether the annotation in force asks for the serialised columns only, and {@code method} does not change anything:
     * all its request method designators are safe (RFC 9110, section 9.2.1).
     */
    public static boolean readsSerialisedColumnsOnly(Class<?> resource, Method method) {
        return annotation(resource, method).map(Prefetched::columns).stream().anyMatch(Columns.SERIALIZED::equals)
                && overridden(method.getDeclaringClass(), method)
                        .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                        .flatMap(annotation ->
                                Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                        .map(HttpMethod::value)
                        .allMatch(SAFE::contains);
    }

    private static Optional<Prefetched> annotation(Class<?> resource, Method method) {
        return Optional.ofNullable(method.getAnnotation(Prefetched.class))
                .or(() -> Optional.ofNullable(resource.getAnnotation(Prefetched.class)));
    }

    /** Whether it, or the method it overrides, has a request method designator (Jakarta REST 3.1, sections 3.3 and 3.6). */
    private static boolean hasHttpMethod(Method method) {
        return overridden(method.getDeclaringClass(), method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
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
