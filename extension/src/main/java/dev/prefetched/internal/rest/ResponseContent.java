package dev.prefetched.internal.rest;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.annotation.Annotation;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * What the signature of a resource method says about its answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type that is written, without what the REST runtime takes off: stages and generic entities
 * @param opaque whether it leaves open what it holds
 */
public record ResponseContent(Type type, boolean opaque) {

    /** Of {@code method}, as called on objects of the class {@code resource}. */
    public static ResponseContent of(Class<?> resource, Method method) {
        if (isSuspended(method)) {
            return new ResponseContent(Object.class, true);
        }
        Type written =
                unwrapped(Generics.seenFrom(resource, method.getDeclaringClass(), method.getGenericReturnType()));
        return new ResponseContent(written, isOpaque(written));
    }

    /** Whether the answer may be written after {@code method} has returned. */
    public static boolean isAsynchronous(Method method) {
        return CompletionStage.class.isAssignableFrom(method.getReturnType()) || isSuspended(method);
    }

    /** Whether {@code method} answers with server-sent events (Jakarta REST 3.1, section 9.3). */
    public static boolean sendsEvents(Method method) {
        return List.of(method.getParameterTypes()).contains(SseEventSink.class);
    }

    /** The type that is written for a value of {@code type}. */
    static Type unwrapped(Type type) {
        return Stream.of(CompletionStage.class, GenericEntity.class)
                .flatMap(wrapper -> Generics.argumentOf(type, wrapper).stream())
                .findFirst()
                .map(ResponseContent::unwrapped)
                .orElse(type);
    }

    /** Whether a value of {@code type} may hold anything. */
    public static boolean isOpaque(Type type) {
        Class<?> raw = Generics.raw(type);
        if (raw == Object.class || Response.class.isAssignableFrom(raw)) {
            return true;
        }
        if (type instanceof GenericArrayType array) {
            return isOpaque(array.getGenericComponentType());
        }
        if (raw.isArray()) {
            return isOpaque(raw.getComponentType());
        }
        if (!Collection.class.isAssignableFrom(raw) && !Map.class.isAssignableFrom(raw) && raw != Optional.class) {
            return false;
        }
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments()).anyMatch(ResponseContent::isOpaque)
                : raw.getTypeParameters().length > 0;
    }

    private static boolean isSuspended(Method method) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (method.getParameterTypes()[i] == AsyncResponse.class
                    && Stream.of(method.getParameterAnnotations()[i])
                            .map(Annotation::annotationType)
                            .anyMatch(Suspended.class::equals)) {
                return true;
            }
        }
        return false;
    }
}
