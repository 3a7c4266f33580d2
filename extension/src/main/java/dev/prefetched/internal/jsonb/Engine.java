package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.AttributeReads;
import jakarta.json.bind.JsonbConfig;

/**
 * Everything a walk asks, for one dialect; one of it serves all walks.
 *
 * <p>Thread-safe.
 *
 * @param typedRoots whether the mapper is told the declared type of the response
 */
record Engine(
        Dialect dialect,
        boolean typedRoots,
        BeanModels models,
        Components components,
        Containers containers,
        AttributeReads reads,
        ImpliedReads implied) {

    static Engine of(Dialect dialect, boolean typedRoots, JsonbConfig config, AttributeReads reads) {
        return new Engine(
                dialect,
                typedRoots,
                BeanModels.of(dialect, config),
                new Components(dialect, config),
                new Containers(dialect),
                reads,
                new ImpliedReads(dialect, reads));
    }
}
