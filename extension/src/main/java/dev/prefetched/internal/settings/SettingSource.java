package dev.prefetched.internal.settings;

import java.util.Optional;
import java.util.Set;

/** Where settings are read from. */
public interface SettingSource {

    /** The value of that name; empty if none is set. */
    Optional<String> value(String name);

    /** The names of all that is set, those of others included. */
    Set<String> names();

    /** The source of an application with that class loader. */
    static SettingSource of(ClassLoader application) {
        try {
            Class.forName("org.eclipse.microprofile.config.ConfigProvider", false, application);
            return MicroProfileSettings.of(application);
        } catch (ClassNotFoundException | LinkageError | IllegalStateException absent) {
            // Not on this server, or its interfaces alone.
            return new SystemProperties();
        }
    }

    /** The system properties. */
    final class SystemProperties implements SettingSource {

        private SystemProperties() {}

        @Override
        public Optional<String> value(String name) {
            return Optional.ofNullable(System.getProperty(name));
        }

        @Override
        public Set<String> names() {
            return System.getProperties().stringPropertyNames();
        }
    }
}
