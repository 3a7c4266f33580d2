package dev.prefetched.tck.fuzz.call;

/** Who changes rows while an answer is being read. */
public enum Author {
    /** The transaction of the request, which is begun if there is none. */
    ITSELF,
    /** The same, before it asks for anything: what it reads may be rolled back. */
    ITSELF_FIRST,
    /** Another one in the middle of it, which commits at once. */
    NESTED,
    /** Another request, which commits at once. */
    OTHER
}
