package dev.prefetched.tck.server.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends the servers that a JVM has started to test them, at the latest when it ends itself: normally their adapters have
 * done so by then, but not if the build is interrupted. Watches them as well while they run. Thread-safe.
 */
public final class ServerLimits implements TestExecutionListener {

    /** Less than Failsafe gives the tests, so that it is told which limit was met. */
    private static final Duration TIME = Duration.ofMinutes(13);

    /** A server that fails in a circle has been seen to write 27 GB in ten minutes. */
    private static final long LOG_BYTES = 100L << 20;

    private Optional<ServerWatch> watch = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (System.getProperty("arquillian.launch") == null) {
            return;
        }
        List<Path> logs = Stream.of(System.getProperty("suite.logs", "target/failsafe-reports")
                        .split(","))
                .map(Path::of)
                .toList();
        ServerProcesses server = new ServerProcesses(
                ProcessHandle.current(),
                Optional.ofNullable(System.getProperty("suite.pid")).map(Path::of));
        ServerWatch started = new ServerWatch(server::running, new LogSize(logs), TIME, LOG_BYTES);
        Runtime.getRuntime().addShutdownHook(new Thread(started::end, "end-servers"));
        started.start();
        watch = Optional.of(started);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        watch.ifPresent(ServerWatch::end);
    }
}
