package dev.prefetched.internal.bytecode;

/**
 * A thing the JDK does to objects it holds or is given. As a node it travels with the JDK's own objects: a
 * {@code HashSet} {@linkplain #HASHES hashes} whatever comes near it.
 */
enum Behaviour implements Node {
    /** Calls {@code hashCode} and {@code equals}. */
    HASHES,
    /** Calls {@code hashCode} and {@code equals} of what other functions return: of keys, say. */
    HASHES_RESULTS,
    /** Calls {@code compareTo}. */
    COMPARES,
    /** Calls {@code compareTo} of what other functions return. */
    COMPARES_RESULTS,
    /** Returns what it is given. */
    RETURNS,
    /** Calls {@code toString}. */
    PRINTS
}
