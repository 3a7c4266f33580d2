package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.Contents.FilledBy;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.BaseStream;

/**
 * Tells which types JSON-B writes as their contents, whatever getters they have: collections, maps, arrays and
 * optionals (specification 3.4, 3.5, 3.11).
 *
 * <p>Immutable and thread-safe.
 */
record Containers(Dialect dialect) {

    /** What a value of {@code type} holds; empty if it is not written as a container at that position. */
    Optional<Contents> contents(ResolvedType type, Position position) {
        Class<?> raw = type.raw();
        if (Collection.class.isAssignableFrom(raw)) {
            return Optional.of(new Contents(
                    List.of(type.argumentOf(Collection.class, 0)), List.of(), Position.ELEMENT, filling(raw)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Optional.of(new Contents(
                    List.of(type.argumentOf(Map.class, 1)),
                    List.of(type.argumentOf(Map.class, 0)),
                    Position.CONTENT,
                    filling(raw)));
        }
        if (raw.isArray()) {
            return Optional.of(Contents.of(type.arguments().get(0), Position.CONTENT));
        }
        if (raw == Optional.class) {
            return Optional.of(Contents.of(type.argumentOf(Optional.class, 0), Position.CONTENT));
        }
        return streamed(type, position);
    }

    private Optional<Contents> streamed(ResolvedType type, Position position) {
        Class<?> raw = type.raw();
        if (dialect.has(Deviation.STREAMS_ARE_CONTAINERS) && position == Position.PROPERTY) {
            if (BaseStream.class.isAssignableFrom(raw)) {
                return Optional.of(Contents.of(type.argumentOf(BaseStream.class, 0), Position.ELEMENT));
            }
            if (Iterator.class.isAssignableFrom(raw)) {
                return Optional.of(Contents.of(type.argumentOf(Iterator.class, 0), Position.ELEMENT));
            }
        }
        boolean anyIterable = dialect.has(Deviation.ITERABLES_ARE_CONTAINERS) && position != Position.PROPERTY;
        boolean declaredIterable = dialect.has(Deviation.DECLARED_ITERABLES_ARE_FOLLOWED) && raw == Iterable.class;
        if (declaredIterable || (anyIterable && Iterable.class.isAssignableFrom(raw))) {
            return Optional.of(Contents.of(type.argumentOf(Iterable.class, 0), Position.ELEMENT));
        }
        return Optional.empty();
    }

    private static FilledBy filling(Class<?> container) {
        if (SortedSet.class.isAssignableFrom(container) || SortedMap.class.isAssignableFrom(container)) {
            return FilledBy.COMPARISON;
        }
        return Set.class.isAssignableFrom(container) || Map.class.isAssignableFrom(container)
                ? FilledBy.HASH
                : FilledBy.NOTHING;
    }
}
