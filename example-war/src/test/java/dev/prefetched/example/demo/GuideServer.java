package dev.prefetched.example.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The guide on a Payara Micro, both from where the build put them, configured as {@code server-config} says: system properties
 * {@code guide.war}, {@code guide.payara}, {@code guide.directory} and {@code guide.configuration}.
 */
final class GuideServer implements AutoCloseable {

    private static final Duration BOOT_LIMIT = Duration.ofMinutes(5);
    private static final String PROGRESS = "Loading the guide";

    private final PayaraMicro server;

    private GuideServer(PayaraMicro server) {
        this.server = server;
    }

    /**
     * Starts the guide.
     *
     * @param latencyMillis what each statement costs extra, in milliseconds
     * @param progress is told how far it has come
     */
    static GuideServer start(double latencyMillis, Consumer<String> progress) throws IOException, InterruptedException {
        progress.accept("Starting Payara Micro");
        Path configuration = path("guide.configuration");
        List<String> options = List.of("-Ddemo.latency=" + latencyMillis, "@" + configuration.resolve("jvm.options"));
        return new GuideServer(PayaraMicro.start(
                path("guide.payara"),
                path("guide.war"),
                path("guide.directory"),
                options,
                configuration.resolve("h2.asadmin"),
                BOOT_LIMIT,
                line -> reportLoading(line, progress)));
    }

    /** A file or directory of the build. */
    static Path path(String property) {
        String path = System.getProperty(property);
        if (path == null) {
            throw new IllegalStateException("System property " + property + " is missing: start this with Maven");
        }
        return Path.of(path);
    }

    URI uri() {
        return server.uri();
    }

    void awaitEnd() throws InterruptedException {
        server.awaitEnd();
    }

    @Override
    public void close() {
        server.close();
    }

    private static void reportLoading(String line, Consumer<String> progress) {
        int start = line.indexOf(PROGRESS);
        if (start >= 0) {
            progress.accept(line.substring(start));
        }
    }
}
