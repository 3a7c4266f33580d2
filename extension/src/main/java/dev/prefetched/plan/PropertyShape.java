package dev.prefetched.plan;

import java.util.Set;

/**
 * One property the JSON mapper visits on an object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the property's name in Java, before any renaming for JSON
 * @param reads the attributes read from the owning object to obtain the value; empty if it reads none
 * @param values the types the mapper goes on to visit as objects of their own: the value's declared type after unwrapping
 *     collections, arrays, maps and optionals, and its known subclasses, since a mapper writes what an object is; empty
 *     for values without properties of their own
 */
public record PropertyShape(String name, Set<AccessPath> reads, Set<Class<?>> values) {

    /** Copies the sets. */
    public PropertyShape {
        reads = Set.copyOf(reads);
        values = Set.copyOf(values);
    }
}
