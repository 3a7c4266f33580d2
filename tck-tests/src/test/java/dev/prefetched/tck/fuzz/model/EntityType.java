package dev.prefetched.tck.fuzz.model;

import jakarta.persistence.InheritanceType;
import java.util.List;
import java.util.Optional;

/**
 * An entity class.
 *
 * @param parent the class it extends; its own name if it extends none
 * @param inheritance how a hierarchy is stored, at its top only
 * @param isAbstract whether no object is of exactly this class
 * @param shared whether its objects may be in the shared cache
 * @param attributes those declared in it
 */
public record EntityType(
        String name,
        String parent,
        Optional<InheritanceType> inheritance,
        boolean isAbstract,
        boolean shared,
        List<Attribute> attributes) {

    public EntityType {
        attributes = List.copyOf(attributes);
    }

    boolean isTop() {
        return parent.equals(name);
    }

    EntityType with(List<Attribute> others) {
        return new EntityType(name, parent, inheritance, isAbstract, shared, others);
    }

    EntityType sharing() {
        return new EntityType(name, parent, inheritance, isAbstract, true, attributes);
    }
}
