package dev.prefetched.plan;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the persistence provider needs or reads of an entity's objects, whether or not the response shows it.
 *
 * <p>It exists because such reads cost statements like any others, and because a query that is narrowed to some attributes
 * must not leave these out. Immutable and thread-safe.
 *
 * @param identity the attributes that make up the id, the version and, if there is an attribute for it, the
 *     discriminator; dotted if they are part of an embedded id
 * @param callbacks what callbacks of the application read of an object that was just loaded
 * @param filling by relation, what is read of each of its targets to put it into the collection or map: by its
 *     {@code hashCode} and {@code equals}, its {@code compareTo}, or for its key
 */
public record MandatoryReads(Set<String> identity, Set<AccessPath> callbacks, Map<String, Set<AccessPath>> filling) {

    /** Nothing is read beyond what the response shows. */
    public static final MandatoryReads NONE = new MandatoryReads(Set.of(), Set.of(), Map.of());

    /** Copies the collections. */
    public MandatoryReads {
        identity = Set.copyOf(identity);
        callbacks = Set.copyOf(callbacks);
        filling = filling.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }
}
