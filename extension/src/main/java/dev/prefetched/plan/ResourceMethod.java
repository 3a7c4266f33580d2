package dev.prefetched.plan;

import java.util.Set;

/**
 * A resource method, as far as it matters for its plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name as people know it, {@code ChefResource.list}
 * @param httpMethods the HTTP methods it answers, {@code GET}
 * @param asynchronous whether its answer may be written after it has returned
 * @param bound whether CDI sees its annotation, and so has it intercepted
 */
public record ResourceMethod(String name, Set<String> httpMethods, boolean asynchronous, boolean bound) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Copies {@code httpMethods}. */
    public ResourceMethod {
        httpMethods = Set.copyOf(httpMethods);
    }

    /** Whether it only reads, which is what its HTTP methods promise (RFC 9110, section 9.2.1). */
    public boolean isSafe() {
        return SAFE.containsAll(httpMethods);
    }
}
