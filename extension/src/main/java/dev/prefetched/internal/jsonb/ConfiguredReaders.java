package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.Finding;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;

/**
 * Reads an answer that any of several configurations may write.
 *
 * <p>Thread-safe.
 *
 * @param readers one for each configuration, and at least one
 * @param certain whether the configurations are certain to be the application's
 */
record ConfiguredReaders(List<JsonbShapeReader> readers, boolean certain) {

    /** What any of the configurations would visit. A relation planned in vain costs nothing. */
    ResponseShape read(Collection<Type> serialised, EntityModel entities) {
        return readers.stream()
                .map(reader -> reader.read(serialised, entities::subclasses))
                .reduce(JsonbShapeReader::together)
                .orElseThrow();
    }

    /** What is found in whichever way the answer is written: a finding is a promise. */
    List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
        if (!certain) {
            return List.of();
        }
        List<List<Finding>> found = readers.stream()
                .map(reader -> reader.findings(reader.read(serialised, entities::subclasses)))
                .toList();
        return found.get(0).stream()
                .filter(finding -> found.stream().allMatch(other -> other.contains(finding)))
                .toList();
    }
}
