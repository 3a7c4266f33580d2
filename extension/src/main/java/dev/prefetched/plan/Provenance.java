package dev.prefetched.plan;

/** How it is known that a response holds a type. */
public enum Provenance {
    /** The annotation names it. */
    DECLARED,
    /** The return type of the resource method says so. */
    SIGNATURE,
    /** The code of the resource method hands it to the response. */
    BYTECODE,
    /** The method was seen to answer with it. */
    LEARNED
}
