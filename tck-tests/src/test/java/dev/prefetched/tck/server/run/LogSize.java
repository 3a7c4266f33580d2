package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much is written into directories, those below included. Immutable. */
public record LogSize(List<Path> directories) {

    public LogSize {
        directories = List.copyOf(directories);
    }

    long bytes() {
        return directories.stream()
                .filter(Files::isDirectory)
                .mapToLong(LogSize::below)
                .sum();
    }

    private static long below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(LogSize::size).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Logs are rotated while they are looked at. */
    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
