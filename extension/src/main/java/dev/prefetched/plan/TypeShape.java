package dev.prefetched.plan;

import java.util.List;
import java.util.Set;

/**
 * What the JSON mapper visits on objects of one Java type.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type
 * @param properties the properties visited, in the order of their names
 * @param implied attributes read although no property shows them, such as those {@code hashCode} reads
 * @param unreadable where following the getters had to stop
 */
public record TypeShape(
        Class<?> type, List<PropertyShape> properties, Set<AccessPath> implied, List<UnreadablePath> unreadable) {

    /** Copies the collections. */
    public TypeShape {
        properties = List.copyOf(properties);
        implied = Set.copyOf(implied);
        unreadable = List.copyOf(unreadable);
    }
}
