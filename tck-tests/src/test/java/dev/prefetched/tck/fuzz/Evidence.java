package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run has shown, as {@code fuzz.json} in the directory {@code evidence.dir}. */
record Evidence(Tally tally, long seed) {

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
                        tally.cases(),
                        tally.count(Verdict.DIFFERENT_ANSWER) + tally.count(Verdict.FAILED_PREFETCHED),
                        tally.count(Verdict.EXTRA_STATEMENTS),
                        seed,
                        tally.count(Verdict.PLAIN_FAILED),
                        tally.count(Verdict.REORDERED),
                        tally.unstable());
    }
}
