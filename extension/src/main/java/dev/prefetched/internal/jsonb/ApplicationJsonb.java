package dev.prefetched.internal.jsonb;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.util.Optional;

/**
 * Finds out how the application's answers are written: by the {@code Jsonb} of its own {@code ContextResolver} (Jakarta
 * REST 3.1, section 4.3), or by the default one.
 *
 * <p>What cannot be told is planned as by default. That may leave relations unplanned that only the configuration shows; a
 * relation planned in vain costs nothing, because a batch is run when a relation is read and not before. Thread-safe.
 */
final class ApplicationJsonb {

    private final JsonbRuntime runtime;
    private final ApplicationObjects objects;
    private final JsonbConfig byDefault = new JsonbConfig();

    ApplicationJsonb(JsonbRuntime runtime, ApplicationObjects objects) {
        this.runtime = runtime;
        this.objects = objects;
    }

    /** What writes an answer declared as {@code answered}. Asks the application, so it is not for every request. */
    JsonbSetup of(Class<?> answered) {
        try {
            return objects.resolved(Jsonb.class, answered)
                    .map(this::own)
                    .orElseGet(() -> new JsonbSetup(runtime, byDefault, Optional.empty()));
        } catch (RuntimeException | LinkageError failure) {
            return new JsonbSetup(runtime, byDefault, Optional.of("asking for it failed with " + failure));
        }
    }

    private JsonbSetup own(Jsonb jsonb) {
        JsonbImplementation implementation = JsonbImplementation.of(jsonb.getClass());
        JsonbRuntime own = implementation == JsonbImplementation.UNKNOWN
                ? runtime
                : new JsonbRuntime(implementation, runtime.typedRoots());
        return YassonConfig.of(jsonb)
                .or(() -> objects.bean(JsonbConfig.class))
                .map(config -> new JsonbSetup(own, config, Optional.empty()))
                .orElseGet(() -> new JsonbSetup(
                        own, byDefault, Optional.of(jsonb.getClass().getName() + " does not give it away")));
    }
}
