package dev.prefetched.internal.settings;

import java.util.Optional;

/** Where settings are read from. */
@FunctionalInterface
public interface SettingSource {

    /** The value of that name; empty if none is set. */
    Optional<String> value(String name);

    /** The source of an application with that class loader. */
    static SettingSource of(ClassLoader application) {
        try {
            Class.forName("org.eclipse.microprofile.config.ConfigProvider", false, application);
            return MicroProfileSettings.of(application);
        } catch (ClassNotFoundException | LinkageError | IllegalStateException absent) {
            // Not on this server, or its interfaces alone.
            return name -> Optional.ofNullable(System.getProperty(name));
        }
    }
}
