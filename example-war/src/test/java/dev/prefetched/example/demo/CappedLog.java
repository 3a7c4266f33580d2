package dev.prefetched.example.demo;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Copies the output of a process to a file, up to a size, and goes on reading, so that the process never blocks. */
final class CappedLog {

    private static final long MOST_CHARACTERS = 5_000_000;

    private CappedLog() {}

    /** Follows the output on a daemon thread until the process closes it; each line goes to the listener as well. */
    static void follow(InputStream output, Path file, Consumer<String> listener) {
        Thread thread = new Thread(() -> copy(output, file, listener), "log of Payara Micro");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copy(InputStream output, Path file, Consumer<String> listener) {
        long written = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                BufferedWriter log = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listener.accept(line);
                if (written < MOST_CHARACTERS) {
                    log.write(line);
                    log.newLine();
                    log.flush();
                    written += line.length();
                }
            }
        } catch (IOException ended) {
            // Ending a process closes its output under the reader; there is nothing more to copy.
        }
    }
}
