package dev.prefetched.tck.server.readmes;

import dev.prefetched.tck.server.run.LogSize;
import dev.prefetched.tck.server.run.ServerProcesses;
import dev.prefetched.tck.server.run.ServerWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that runs since the commands of its README were given to a shell; within limits of time and of the size of logs. */
final class StartedServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration TIME = Duration.ofMinutes(12);
    private static final long LOG_BYTES = 50L << 20;
    /** Nothing tells that a server answers, or has ended, since it may be no child of this process: it is looked at again. */
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private static final long STOP_SECONDS = 30;

    private final Process shell;
    private final Map<String, String> environment;
    private final Optional<Domain> domain;
    private final ServerWatch watch;
    private final Thread onShutdown;

    private StartedServer(Process shell, Map<String, String> environment, Path home, Path output) {
        this.shell = shell;
        this.environment = environment;
        domain = Domain.in(home);
        List<Path> logs = Stream.concat(domain.map(Domain::logs).stream(), Stream.of(output.getParent()))
                .toList();
        watch = new ServerWatch(this::processes, new LogSize(logs), TIME, LOG_BYTES);
        onShutdown = new Thread(watch::end, "end-servers");
        Runtime.getRuntime().addShutdownHook(onShutdown);
        watch.start();
    }

    /**
     * Gives commands to a shell, which stops at the first that fails.
     *
     * @param output where what they print goes, in a directory of logs alone
     */
    static StartedServer by(String commands, Path directory, Path home, Map<String, String> environment, Path output)
            throws IOException {
        Files.createDirectories(output.getParent());
        ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-x", "-c", commands)
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().putAll(environment);
        return new StartedServer(shell.start(), environment, home, output);
    }

    /**
     * Waits until the guide answers.
     *
     * @throws IllegalStateException if the commands have failed, or it does not answer in time
     */
    void await(GuideClient guide) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!guide.isThere()) {
            if (!shell.isAlive() && (shell.exitValue() != 0 || domain.isEmpty())) {
                throw new IllegalStateException("the commands ended with " + shell.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no answer after " + START);
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** In the server's own way, and if it takes no notice, at once. */
    @Override
    public void close() throws IOException {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watch.end();
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        }
    }

    private void stop() throws IOException, InterruptedException {
        if (domain.isPresent()) {
            domain.get().stop(environment);
        }
        List<ProcessHandle> running = processes().toList();
        running.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        while (running.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(
                Stream.of(shell.toHandle()), new ServerProcesses(shell.toHandle(), domain.map(Domain::pid)).running());
    }
}
