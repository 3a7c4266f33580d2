package dev.prefetched.internal.jsonb;

import java.util.List;

/**
 * What JSON-B makes of one class: the properties it writes and what it refuses to write.
 *
 * <p>Immutable and thread-safe.
 *
 * @param properties the properties written
 * @param refusals why JSON-B will throw as soon as it meets the class; empty if it will not
 */
record BeanModel(List<BeanProperty> properties, List<Refusal> refusals) {

    BeanModel {
        properties = List.copyOf(properties);
        refusals = List.copyOf(refusals);
    }

    /**
     * A combination of annotations that JSON-B refuses.
     *
     * @param property the property's name in Java
     * @param reason why, to follow the property's name
     */
    record Refusal(String property, String reason) {}
}
