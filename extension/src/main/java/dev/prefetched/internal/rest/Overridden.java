package dev.prefetched.internal.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declarations of one method in a class and above it. */
final class Overridden {

    private Overridden() {}

    /** {@code method} as {@code type} declares it and as it is declared above, nearest first. */
    static Stream<Method> by(@Nullable Class<?> type, Method method) {
        if (type == null) {
            return Stream.empty();
        }
        Stream<Method> declared = Stream.of(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()))
                // A bridge copies the annotations of the method it leads to.
                .filter(candidate -> !candidate.isBridge() || method.isBridge());
        Stream<Method> above = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .flatMap(superType -> by(superType, method));
        return Stream.concat(declared, above);
    }
}
