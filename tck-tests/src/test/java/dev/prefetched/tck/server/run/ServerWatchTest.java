package dev.prefetched.tck.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerWatchTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    private Path logs;

    private Process server;

    @BeforeEach
    void startAServerThatDoesNotEnd() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        server = new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"), Idle.class.getName())
                .start();
    }

    @AfterEach
    void endIt() {
        server.destroyForcibly();
    }

    @Test
    void endsWhatStillRuns() throws InterruptedException {
        watch(LONG, Long.MAX_VALUE / 2).end();

        assertThat(server.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhatTakesTooLong() throws InterruptedException {
        watch(Duration.ZERO, Long.MAX_VALUE / 2).start();

        assertThat(server.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhatWritesTooMuch() throws InterruptedException, IOException {
        Files.writeString(logs.resolve("before.log"), "of the last run, and more than the limit");
        ServerWatch watch = watch(LONG, 10);
        watch.start();
        assertThat(server.waitFor(3, TimeUnit.SECONDS)).isFalse();

        Files.writeString(Files.createDirectory(logs.resolve("node")).resolve("server.log"), "more than ten");

        assertThat(server.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private ServerWatch watch(Duration time, long mostBytes) {
        return new ServerWatch(() -> Stream.of(server.toHandle()), new LogSize(List.of(logs)), time, mostBytes);
    }

    /** Stands for a server: runs until it is ended, or, should the test fail to, ends by itself. */
    static final class Idle {

        private Idle() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS * 3));
        }
    }
}
