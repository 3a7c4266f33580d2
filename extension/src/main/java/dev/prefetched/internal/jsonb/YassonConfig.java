package dev.prefetched.internal.jsonb;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * The configuration a Yasson {@code Jsonb} was built with.
 *
 * <p>JSON-B has no method that gives it back, and Yasson's own classes cannot be named from an application on most
 * servers. They can be reached from the object, though, unless Yasson runs as a named module.
 */
final class YassonConfig {

    private YassonConfig() {}

    /** Empty if {@code jsonb} is not Yasson's, or does not let itself be looked into. */
    static Optional<JsonbConfig> of(Jsonb jsonb) {
        try {
            Field field = jsonb.getClass().getDeclaredField("jsonbContext");
            field.setAccessible(true);
            Object context = field.get(jsonb);
            Method getConfig = context.getClass().getMethod("getConfig");
            getConfig.setAccessible(true);
            return Optional.ofNullable((JsonbConfig) getConfig.invoke(context));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError shut) {
            return Optional.empty();
        }
    }
}
