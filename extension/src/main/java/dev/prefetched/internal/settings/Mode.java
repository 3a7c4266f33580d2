package dev.prefetched.internal.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done for a resource method. */
public enum Mode {
    /** Its answer is prefetched. */
    ON,
    /** It runs as if it were not annotated. */
    OFF,
    /** It runs as if it were not annotated, and it is told what would be done and what was loaded one by one. */
    OBSERVE,
    /** Its answer is prefetched, and a load while it is written fails the request; for tests. */
    STRICT;

    /** What may be written, in words. */
    static final String WORDS = "one of on, off, observe, strict";

    static Optional<Mode> of(String text) {
        return Stream.of(values())
                .filter(mode -> mode.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
