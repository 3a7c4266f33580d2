package dev.prefetched.internal.jsonb;

import java.util.List;

/**
 * What a container holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param values the types of what is written
 * @param keys the types of a map's keys
 * @param position where the values stand
 * @param filledBy what the elements or keys must answer for the container to be filled
 */
record Contents(List<ResolvedType> values, List<ResolvedType> keys, Position position, FilledBy filledBy) {

    /** What a container asks its elements, or a map its keys, when it is filled. */
    enum FilledBy {
        NOTHING,
        HASH,
        COMPARISON
    }

    static Contents of(ResolvedType value, Position position) {
        return new Contents(List.of(value), List.of(), position, FilledBy.NOTHING);
    }
}
