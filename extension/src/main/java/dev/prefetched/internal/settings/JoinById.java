package dev.prefetched.internal.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which objects that are read by id are read together with their to-one relations, in one statement. */
public enum JoinById {
    /** None: each relation is a statement of its own. */
    OFF,
    /** Those that are not in the shared cache, and lead to none that is. */
    ISOLATED;

    /** What may be written, in words. */
    static final String WORDS = "off or isolated";

    /** Whether there are any. */
    public boolean isOn() {
        return this != OFF;
    }

    static Optional<JoinById> of(String text) {
        return Stream.of(values())
                .filter(choice -> choice.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
