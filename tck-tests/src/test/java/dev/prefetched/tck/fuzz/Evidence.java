package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run has shown, as {@code fuzz.json} in the directory {@code evidence.dir}. */
record Evidence(FuzzRun run, long seed) {

    void write() {
        Path directory = Path.of(System.getProperty("evidence.dir", "target/evidence"));
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("fuzz.json"), json().concat("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json() {
        return "{\"cases\":%d,\"differences\":%d,\"extraStatements\":%d,\"seed\":%d,\"plainFailed\":%d,\"reordered\":%d,\"unstable\":%d}"
                .formatted(
                        run.cases(),
                        run.count(Verdict.DIFFERENT_ANSWER) + run.count(Verdict.FAILED_PREFETCHED),
                        run.count(Verdict.EXTRA_STATEMENTS),
                        seed,
                        run.count(Verdict.PLAIN_FAILED),
                        run.count(Verdict.REORDERED),
                        run.unstable());
    }
}
