package dev.prefetched.plan;

import java.util.List;
import java.util.Optional;

/**
 * One entity class, as its persistence provider maps it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the entity class
 * @param woven whether the provider has enhanced the class; without it, laziness is not to be had
 * @param attributes its attributes, inherited ones included; those of an embedded object follow under dotted names,
 *     {@code address} and then {@code address.city}. Of the basic ones only those that a query can leave out of its rows:
 *     no key, no version, none of an embedded object
 */
public record EntityShape(Class<?> type, boolean woven, List<EntityAttribute> attributes) {

    /** Copies {@code attributes}. */
    public EntityShape {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that name, dotted if it is part of an embedded object. */
    public Optional<EntityAttribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }
}
