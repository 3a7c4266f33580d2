package dev.prefetched.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of an application, and what is wrong with them.
 *
 * @param settings the settings; the default in place of each bad value
 * @param mistakes the bad values, all of them
 */
public record ConfiguredSettings(Settings settings, List<Mistake> mistakes) {

    static final String BATCH_SIZE = "prefetched.batch-size";

    /** Copies {@code mistakes}. */
    public ConfiguredSettings {
        mistakes = List.copyOf(mistakes);
    }

    /** Reads all settings. */
    public static ConfiguredSettings read(SettingSource source) {
        List<Mistake> mistakes = new ArrayList<>();
        int batchSize = source.value(BATCH_SIZE)
                .flatMap(value -> positive(BATCH_SIZE, value, mistakes))
                .orElse(Settings.DEFAULT.batchSize());
        return new ConfiguredSettings(new Settings(batchSize), mistakes);
    }

    private static Optional<Integer> positive(String name, String value, List<Mistake> mistakes) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Told like a number that is too small.
        }
        mistakes.add(new Mistake(name, value, "a whole number, 1 or more"));
        return Optional.empty();
    }

    /**
     * A value that cannot be used.
     *
     * @param name the setting
     * @param value what it is set to
     * @param expected what it could be set to, in words
     */
    public record Mistake(String name, String value, String expected) {}
}
