package dev.prefetched.tck.fuzz;

/** What the shared cache has seen when the request comes that is compared. */
enum Warmth {
    /** Nothing. */
    COLD,
    /** The same request, without prefetching. */
    WARM,
    /** The same request, each side its own. */
    WARM_BY_ITSELF,
    /** Another request, without prefetching. */
    PARTLY_WARM,
    /** Another request, each side its own; the one compared is not prefetched on either side. */
    AFTERMATH
}
