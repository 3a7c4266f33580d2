package dev.prefetched.plan;

import java.util.Optional;

/**
 * One attribute of an entity that planning has a choice about: a relation, an element collection, an embedded object that
 * may contain some, or a basic attribute that its owner's row can come without.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name; dotted if it is part of an embedded object
 * @param kind what its value is
 * @param eager whether the provider loads it together with its owner
 * @param target the entity class a relation leads to; empty for other kinds
 * @param obstacle why the provider cannot batch this relation; empty if it can, and for other kinds
 */
public record EntityAttribute(
        String name, Kind kind, boolean eager, Optional<Class<?>> target, Optional<LeftOut> obstacle) {

    /** What the value of an attribute is, in the words of Jakarta Persistence. */
    public enum Kind {
        /** A column's value. */
        BASIC,
        /** An embedded object; its own attributes follow under dotted names. */
        EMBEDDED,
        /** A relation to one entity. */
        TO_ONE,
        /** A relation to many entities, a map of entities included. */
        TO_MANY,
        /** A collection of basic values or of embeddable objects, in a table of its own. */
        ELEMENT_COLLECTION
    }

    /** Whether reading it can cost a statement of its own: a relation or an element collection. */
    public boolean isRelation() {
        return kind != Kind.EMBEDDED && kind != Kind.BASIC;
    }
}
