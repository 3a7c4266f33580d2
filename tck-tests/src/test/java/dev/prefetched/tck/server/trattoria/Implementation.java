package dev.prefetched.tck.server.trattoria;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Which implementation of a specification a class of it belongs to. */
final class Implementation {

    private Implementation() {}

    /** Its name and version, as far as servers tell. */
    static String of(Class<?> type) {
        String name = Stream.of("yasson", "johnzon", "jersey", "resteasy")
                .filter(type.getName()::contains)
                .map(known -> known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1))
                .findFirst()
                .orElse(type.getName());
        return version(type)
                .filter(version -> !isOfLiberty(version))
                .map(version -> name + " " + version)
                .orElse(name);
    }

    /** Open Liberty packs implementations into bundles of its own, whose version, 1.0.102.cl2506…, tells nothing of theirs. */
    private static boolean isOfLiberty(String version) {
        return version.contains(".cl");
    }

    private static Optional<String> version(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion())
                .or(() ->
                        versionOfJar(type.getProtectionDomain().getCodeSource().getLocation()))
                .or(() -> versionOfBundle(type));
    }

    private static Optional<String> versionOfJar(URL jar) {
        try (JarInputStream entries = new JarInputStream(jar.openStream())) {
            return Optional.ofNullable(entries.getManifest()).flatMap(Implementation::version);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Class loaders of OSGi bundles look no further than the bundle. */
    private static Optional<String> versionOfBundle(Class<?> type) {
        try (InputStream manifest = type.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return manifest == null ? Optional.empty() : version(new Manifest(manifest));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> version(Manifest manifest) {
        return Stream.of("Implementation-Version", "Bundle-Version")
                .map(manifest.getMainAttributes()::getValue)
                .filter(version -> version != null)
                .findFirst();
    }
}
