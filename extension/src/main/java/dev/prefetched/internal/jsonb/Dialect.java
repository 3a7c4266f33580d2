package dev.prefetched.internal.jsonb;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How one JSON-B implementation reads the specification: the deviations it shows.
 *
 * <p>Immutable and thread-safe.
 */
record Dialect(Set<Deviation> deviations) {

    /** The specification alone. */
    static final Dialect NONE = new Dialect(Set.of());

    Dialect {
        Set<Deviation> copy = EnumSet.noneOf(Deviation.class);
        copy.addAll(deviations);
        deviations = Collections.unmodifiableSet(copy);
    }

    /** The dialects to foretell for {@code implementation}: its own, or all of them if it cannot be told. */
    static List<Dialect> spokenBy(JsonbImplementation implementation) {
        return implementation == JsonbImplementation.UNKNOWN
                ? List.of(of(JsonbImplementation.YASSON), of(JsonbImplementation.JOHNZON))
                : List.of(of(implementation));
    }

    private static Dialect of(JsonbImplementation implementation) {
        Set<Deviation> shown = EnumSet.allOf(Deviation.class);
        shown.removeIf(deviation -> deviation.shownBy() != implementation);
        return new Dialect(shown);
    }

    /** This dialect but for one deviation. */
    Dialect without(Deviation deviation) {
        Set<Deviation> others = EnumSet.noneOf(Deviation.class);
        others.addAll(deviations);
        others.remove(deviation);
        return new Dialect(others);
    }

    boolean has(Deviation deviation) {
        return deviations.contains(deviation);
    }
}
