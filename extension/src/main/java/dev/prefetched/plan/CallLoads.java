package dev.prefetched.plan;

import java.util.List;
import java.util.Set;

/**
 * What one call has read from one persistence unit. Immutable and thread-safe.
 *
 * @param entities the entity classes of which it has read objects
 * @param relations the relations it has read from them
 */
public record CallLoads(Set<Class<?>> entities, List<RelationUse> relations) {

    /** Copies the collections. */
    public CallLoads {
        entities = Set.copyOf(entities);
        relations = List.copyOf(relations);
    }
}
