package dev.prefetched.example.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Payara Micro in a process of its own, on a free port, with one WAR.
 *
 * <p>The process never outlives this one: it ends with {@link #close()}, or with this virtual machine.
 */
final class PayaraMicro implements AutoCloseable {

    private static final Duration TO_END = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Process process;
    private final URI uri;
    private final Thread onShutdown = new Thread(this::end, "end Payara Micro");

    private PayaraMicro(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    /**
     * Starts a server and waits until its WAR answers.
     *
     * @param distribution the jar of Payara Micro
     * @param war what to deploy at the root
     * @param directory where the log and the server's temporary files go
     * @param options options for its virtual machine
     * @param commands a file of asadmin commands that are run before the deployment
     * @param limit how long it may take
     * @param output is told every line of the server's output
     * @throws IOException if it ended before it answered, or did not answer in time
     */
    static PayaraMicro start(
            Path distribution,
            Path war,
            Path directory,
            List<String> options,
            Path commands,
            Duration limit,
            Consumer<String> output)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = directory.resolve("payara-micro.log");
        Path temporary = Files.createDirectories(directory.resolve("payara-micro"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(options);
        command.addAll(List.of("-jar", distribution.toString(), "--nocluster", "--port", Integer.toString(port)));
        command.addAll(List.of("--postbootcommandfile", commands.toString()));
        command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        PayaraMicro server = new PayaraMicro(process, URI.create("http://localhost:" + port + "/"));
        try {
            CappedLog.follow(process.getInputStream(), log, output);
            server.awaitAnswer(limit, log);
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    URI uri() {
        return uri;
    }

    /** Waits until the server ends by itself. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook is running; ending the process twice does no harm.
        }
    }

    private void awaitAnswer(Duration limit, Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(limit).build();
        while (System.nanoTime() < deadline) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Payara Micro ended with " + process.exitValue() + ", see " + log);
            }
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // Look again until the deadline.
            }
        }
        throw new IOException("Payara Micro did not answer within " + limit.toSeconds() + " s, see " + log);
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
