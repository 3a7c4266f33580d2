package dev.prefetched.internal.jsonb;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.spi.JsonbProvider;

/**
 * How JSON-B runs in a deployment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param implementation the implementation
 * @param typedRoots whether the REST runtime hands it the declared type together with the response; most do not, and the
 *     object's own class decides
 */
public record JsonbRuntime(JsonbImplementation implementation, boolean typedRoots) {

    /** The one that runs here, in a REST runtime that hands over the response alone. */
    public static JsonbRuntime detect() {
        try {
            return of(JsonbImplementation.of(JsonbProvider.provider().getClass()));
        } catch (JsonbException none) {
            return of(JsonbImplementation.UNKNOWN);
        }
    }

    /** {@code implementation} in a REST runtime that hands over the response alone. */
    public static JsonbRuntime of(JsonbImplementation implementation) {
        return new JsonbRuntime(implementation, false);
    }
}
