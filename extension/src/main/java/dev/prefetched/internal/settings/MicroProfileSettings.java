package dev.prefetched.internal.settings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings from MicroProfile Config, where the server has it. */
final class MicroProfileSettings implements SettingSource {

    private final Config config;

    private MicroProfileSettings(Config config) {
        this.config = config;
    }

    /**
     * The configuration of the application with that class loader.
     *
     * @throws IllegalStateException if the server has no implementation
     */
    static SettingSource of(ClassLoader application) {
        return new MicroProfileSettings(ConfigProvider.getConfig(application));
    }

    @Override
    public Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }
}
