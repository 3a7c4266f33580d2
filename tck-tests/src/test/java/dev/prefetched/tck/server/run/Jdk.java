package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;

/**
 * A JDK that is installed, by what its file {@code release} says; none is started to ask it.
 *
 * @param home its directory
 * @param version its version of Java
 */
record Jdk(Path home, Runtime.Version version) {

    /** By feature release, and of one feature release the latest update first. */
    static final Comparator<Jdk> LOWEST_FIRST = Comparator.<Jdk>comparingInt(
                    jdk -> jdk.version().feature())
            .thenComparing(Jdk::version, Comparator.reverseOrder())
            .thenComparing(Jdk::home);

    /** The one in {@code home}; empty if there is none, or one that is older than Java 9 and writes its version otherwise. */
    static Optional<Jdk> in(Path home) {
        if (!Files.isRegularFile(home.resolve("bin/java")) && !Files.isRegularFile(home.resolve("bin/java.exe"))) {
            return Optional.empty();
        }
        Properties release = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
            String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Optional.of(new Jdk(home, Runtime.Version.parse(version)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isAtLeast(int feature) {
        return version.feature() >= feature;
    }
}
