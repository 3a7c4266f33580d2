package dev.prefetched.tck.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something with one relation worth following. */
public interface Related {

    /** The value of the relation: an entity, a collection or a map. Not a property, so that it is not in the answer. */
    @Nullable
    Object related();

    /** Reads the relation, and gives what is at its other end if that leads further. */
    default List<Related> follow() {
        return values(related())
                .filter(Related.class::isInstance)
                .map(Related.class::cast)
                .toList();
    }

    private static Stream<?> values(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream();
        }
        return value instanceof Collection<?> collection ? collection.stream() : Stream.ofNullable(value);
    }
}
