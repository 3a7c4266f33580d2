package dev.prefetched.internal.jsonb;

/** Where a value stands in the JSON, which decides what a mapper takes into account to write it. */
enum Position {
    /** Handed to the mapper by the caller. */
    ROOT,
    /** The value of a property. */
    PROPERTY,
    /** In a collection, stream or iterator. */
    ELEMENT,
    /** In an array, an optional or the values of a map. */
    CONTENT,
    /** A key of a map. */
    KEY
}
