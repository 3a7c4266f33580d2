package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Run by the build before the tests: has a GlassFish run on a JDK that is new enough for it, and then runs a command that
 * makes its domain. Only says so if there is no such JDK; the tests are skipped then, and the build is none the worse.
 */
final class ServerOnJdk {

    private static final String VARIABLE = "export AS_JAVA=";

    private ServerOnJdk() {}

    /**
     * Ends the JVM with what the command ends with.
     *
     * @param arguments the feature release that is needed at least, the file {@code asenv.conf} of the server, and the
     *     command with its arguments
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        JdkSearch search = JdkSearch.here(Integer.parseInt(arguments[0]));
        Path configuration = Path.of(arguments[1]);
        List<String> command = List.of(arguments).subList(2, arguments.length);
        try {
            Optional<Path> jdk = search.find();
            if (jdk.isPresent()) {
                use(jdk.get(), configuration);
                System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
            }
            System.out.println("Left out, " + configuration + ": " + search.absence());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** In the file that its scripts read last: whatever environment they are called with, by this build or an adapter. */
    static void use(Path jdk, Path configuration) throws IOException {
        List<String> lines = Files.readAllLines(configuration);
        Files.write(
                configuration,
                Stream.concat(
                                lines.stream().filter(line -> !line.startsWith(VARIABLE)),
                                Stream.of(VARIABLE + '"' + jdk.toAbsolutePath() + '"'))
                        .toList());
    }
}
