package dev.prefetched.internal.jsonb;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds out how the application's answers are written: by the {@code Jsonb} of its own {@code ContextResolver} (Jakarta
 * REST 3.1, section 4.3), or by the default one.
 *
 * <p>Each REST application of an archive has its own, and a resource may be one of several applications, so an answer is
 * taken to be written in the way of any of them. On some servers even an application without a resolver has one, of the
 * server (Payara), so the first one that is found would not do.
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

    /**
     * What may write an answer declared as {@code answered}: one for each REST application, in order, and at least one.
     * Asks the applications, so it is not for every request.
     */
    List<JsonbSetup> of(Class<?> answered) {
        int applications = objects.restApplications();
        return applications == 0
                ? List.of(standard())
                : IntStream.range(0, applications)
                        .mapToObj(application -> of(application, answered))
                        .toList();
    }

    private JsonbSetup of(int application, Class<?> answered) {
        try {
            return objects.resolved(application, Jsonb.class, answered)
                    .map(this::own)
                    .orElseGet(this::standard);
        } catch (RuntimeException | LinkageError failure) {
            return new JsonbSetup(runtime, byDefault, Optional.of("asking for it failed with " + failure));
        }
    }

    private JsonbSetup standard() {
        return new JsonbSetup(runtime, byDefault, Optional.empty());
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
