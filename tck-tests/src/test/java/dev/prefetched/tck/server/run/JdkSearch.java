package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for a JDK that is new enough for a server, while the build itself runs on an older one. Immutable.
 *
 * <p>The first of these that has one: the system property {@code jdk21.home}; the JDK that runs this, on which the other
 * servers run; environment variables as CI services set them ({@code JAVA_HOME_21_X64}, {@code JDK21_HOME}); the
 * directories beside the JDK that runs this, which is where packages, installers and tools for several JDKs put the next one.
 * Of several the lowest feature release, because that is nearest to what the server was released for; the newest may be one
 * that it does not know yet. Toolchains of Maven are not read: who has them has written down a path, and can give it.
 *
 * @param feature the feature release that is needed at least, such as 21
 * @param given the value of the system property; empty if none is given
 * @param environment the variables of the environment
 * @param running the home of the JDK that runs this
 */
public record JdkSearch(int feature, String given, Map<String, String> environment, Path running) {

    private static final Pattern VARIABLE = Pattern.compile("JAVA_HOME_\\d+(_\\w+)?|JDK_?\\d+(_HOME)?");

    /** Copies the environment. */
    public JdkSearch {
        environment = Map.copyOf(environment);
    }

    /** The search from this process. */
    public static JdkSearch here(int feature) {
        return new JdkSearch(
                feature,
                System.getProperty(property(feature), ""),
                System.getenv(),
                Path.of(System.getProperty("java.home")));
    }

    private static String property(int feature) {
        return "jdk" + feature + ".home";
    }

    /**
     * The home of the JDK; empty if there is none.
     *
     * @throws IllegalArgumentException if one is given that is none, or too old: who gives one does not want another
     */
    public Optional<Path> find() {
        if (!given.isBlank()) {
            return Optional.of(suitable(Stream.of(Path.of(given)))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "-D%s=%s is not the home of a JDK %d or newer, going by bin/java and the file release there"
                                    .formatted(property(feature), given, feature))));
        }
        return Stream.<Supplier<Stream<Path>>>of(() -> Stream.of(running), this::ofEnvironment, this::besideTheRunning)
                .flatMap(homes -> suitable(homes.get()).stream())
                .findFirst();
    }

    /** One line for who has none: what was looked for, and how to give it. */
    public String absence() {
        return "no JDK %d or newer: not by -D%s=<home>, nor in variables like JAVA_HOME_%d_X64 or JDK%d_HOME, nor in %s"
                .formatted(feature, property(feature), feature, feature, neighbourhood());
    }

    private Optional<Path> suitable(Stream<Path> homes) {
        return homes.flatMap(home -> Jdk.in(home).stream())
                .filter(jdk -> jdk.isAtLeast(feature))
                .min(Jdk.LOWEST_FIRST)
                .map(Jdk::home);
    }

    private Stream<Path> ofEnvironment() {
        return environment.entrySet().stream()
                .filter(variable -> VARIABLE.matcher(variable.getKey()).matches())
                .map(variable -> Path.of(variable.getValue()));
    }

    private Stream<Path> besideTheRunning() {
        try (Stream<Path> siblings = Files.list(neighbourhood())) {
            return siblings.flatMap(sibling -> Stream.of(sibling, sibling.resolve("Contents/Home"))).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** On a Mac a JDK is two directories further down. */
    private Path neighbourhood() {
        Path home = real(running);
        Path installed = home.endsWith("Contents/Home") ? home.getParent().getParent() : home;
        return installed.resolveSibling("");
    }

    /** Links to the JDK that runs this may be anywhere. */
    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home.toAbsolutePath();
        }
    }
}
