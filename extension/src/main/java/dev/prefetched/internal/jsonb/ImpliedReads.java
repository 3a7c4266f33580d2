package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What is read from an object without any property showing it: by the mapper that hashes what it writes, by the
 * containers that hold it, and by the text that stands for it as a key.
 *
 * <p>Thread-safe.
 */
record ImpliedReads(Dialect dialect, AttributeReads reads) {

    /** Reads by being written as an object. */
    Stream<MethodReads> byWriting(Class<?> type) {
        return dialect.has(Deviation.HASHES_WHAT_IT_WRITES) ? byHashing(type) : Stream.empty();
    }

    /** Reads by being put into a container. */
    Stream<MethodReads> byFilling(Class<?> type, Contents.FilledBy filledBy) {
        return switch (filledBy) {
            case NOTHING -> Stream.empty();
            case HASH -> byHashing(type);
            case COMPARISON -> Comparable.class.isAssignableFrom(type) ? of(type, "compareTo", 1) : Stream.empty();
        };
    }

    /** Reads by being a key whose text is written. */
    Stream<MethodReads> byText(Class<?> type) {
        return of(type, "toString", 0);
    }

    /** Reads by being asked for its elements. */
    Stream<MethodReads> byIterating(Class<?> type) {
        return of(type, "iterator", 0);
    }

    private Stream<MethodReads> byHashing(Class<?> type) {
        return Stream.concat(of(type, "hashCode", 0), of(type, "equals", 1));
    }

    private Stream<MethodReads> of(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge() && !Values.isOfPlatform(method.getDeclaringClass()))
                .map(method -> Places.at(name, reads.ofReceiver(type, method)));
    }
}
