package dev.prefetched.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The settings of an application, and what is wrong with them.
 *
 * @param settings the settings; the default in place of each bad value
 * @param mistakes the bad values, all of them
 * @param unknown names that begin like a setting and are none
 */
public record ConfiguredSettings(Settings settings, List<Mistake> mistakes, Set<String> unknown) {

    static final String PREFIX = "prefetched.";
    static final String BATCH_SIZE = PREFIX + "batch-size";
    static final String JOIN_BY_ID = PREFIX + "join-by-id";
    static final String MODE = PREFIX + "mode";
    static final String LEARN = PREFIX + "learn";
    static final String EXPLAIN = PREFIX + "explain";
    private static final String OF_METHOD = ".mode";

    /** Those there are, but for the modes of single methods. */
    public static final Set<String> NAMES = Set.of(BATCH_SIZE, JOIN_BY_ID, MODE, LEARN, EXPLAIN);

    /** Copies the collections. */
    public ConfiguredSettings {
        mistakes = List.copyOf(mistakes);
        unknown = Set.copyOf(unknown);
    }

    /** Reads all settings. */
    public static ConfiguredSettings read(SettingSource source) {
        List<Mistake> mistakes = new ArrayList<>();
        Reader reader = new Reader(source, mistakes);
        Settings byDefault = Settings.DEFAULT;
        MethodSettings ofMethods = byDefault.ofMethods();
        Settings settings = new Settings(
                reader.read(BATCH_SIZE, ConfiguredSettings::positive, "a whole number, 1 or more")
                        .orElse(byDefault.batchSize()),
                reader.read(JOIN_BY_ID, JoinById::of, JoinById.WORDS).orElse(byDefault.joinById()),
                new MethodSettings(
                        reader.read(MODE, Mode::of, Mode.WORDS).orElse(ofMethods.mode()),
                        reader.read(LEARN, ConfiguredSettings::onOff, "on or off")
                                .orElse(ofMethods.learn()),
                        reader.read(EXPLAIN, ConfiguredSettings::onOff, "on or off")
                                .orElse(ofMethods.explain())),
                reader.modes());
        return new ConfiguredSettings(settings, mistakes, unknown(source));
    }

    private static Optional<Integer> positive(String value) {
        try {
            return Optional.of(Integer.parseInt(value)).filter(number -> number >= 1);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> onOff(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "on" -> Optional.of(true);
            case "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Set<String> unknown(SettingSource source) {
        Set<String> unknown = new TreeSet<>();
        for (String name : source.names()) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name) && method(name).isEmpty()) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    /** The method whose mode a setting of that name is. */
    private static Optional<String> method(String name) {
        int end = name.length() - OF_METHOD.length();
        return name.startsWith(PREFIX) && name.endsWith(OF_METHOD) && end > PREFIX.length()
                ? Optional.of(name.substring(PREFIX.length(), end)).filter(method -> method.indexOf('.') > 0)
                : Optional.empty();
    }

    /** The name of the setting for the mode of {@code method}. */
    public static String modeOf(String method) {
        return PREFIX + method + OF_METHOD;
    }

    /**
     * A value that cannot be used.
     *
     * @param name the setting
     * @param value what it is set to
     * @param expected what it could be set to, in words
     */
    public record Mistake(String name, String value, String expected) {}

    /** Reads values, and takes note of the bad ones. */
    private record Reader(SettingSource source, List<Mistake> mistakes) {

        <T> Optional<T> read(String name, Function<String, Optional<T>> parse, String expected) {
            Optional<String> value = source.value(name);
            Optional<T> parsed = value.map(String::strip).flatMap(parse);
            if (value.isPresent() && parsed.isEmpty()) {
                mistakes.add(new Mistake(name, value.get(), expected));
            }
            return parsed;
        }

        Map<String, Mode> modes() {
            Map<String, Mode> modes = new TreeMap<>();
            for (String name : new TreeSet<>(source.names())) {
                method(name)
                        .ifPresent(
                                method -> read(name, Mode::of, Mode.WORDS).ifPresent(mode -> modes.put(method, mode)));
            }
            return modes;
        }
    }
}
