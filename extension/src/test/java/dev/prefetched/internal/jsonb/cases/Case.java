package dev.prefetched.internal.jsonb.cases;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.util.Set;

/** One model, and how it is written. */
public interface Case {

    /** What is written: objects whose relations are all filled. */
    Object sample();

    /** The type a resource method would declare for the sample. */
    default Type declared() {
        return sample().getClass();
    }

    /** Whether the declared type is handed to the mapper together with the sample. */
    default boolean typed() {
        return false;
    }

    /** How the application has configured the mapper. */
    default JsonbConfig config() {
        return new JsonbConfig();
    }

    /** The implementations that throw when they write the sample. */
    default Set<JsonbImplementation> refusedBy() {
        return Set.of();
    }
}
