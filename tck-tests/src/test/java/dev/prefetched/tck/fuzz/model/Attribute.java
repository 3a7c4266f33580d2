package dev.prefetched.tck.fuzz.model;

import java.util.Locale;

/**
 * A relation or an element collection of an entity.
 *
 * @param name unique in its hierarchy; tells what it is: {@code one2}, {@code orderedLinks5}
 * @param target the entity it leads to; that of its owner if it leads to none
 * @param container how several values are held
 * @param eager whether it is loaded with its owner
 * @param visible whether JSON shows it
 * @param mappedBy the attribute of the target it is the other side of; empty if it is none
 */
public record Attribute(
        String name, Kind kind, String target, Container container, boolean eager, boolean visible, String mappedBy) {

    /** The name in SQL. */
    String column() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The same, loaded lazily. */
    Attribute lazy() {
        return new Attribute(name, kind, target, container, false, visible, mappedBy);
    }

    boolean isList() {
        return !kind.isMap() && !kind.isToOne() && kind != Kind.EMBEDDED && container != Container.SET;
    }
}
