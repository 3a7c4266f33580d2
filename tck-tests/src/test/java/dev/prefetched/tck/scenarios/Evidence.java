package dev.prefetched.tck.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each scenario took, as {@code seed-scenarios.json} in the directory {@code evidence.dir}. For one thread. */
final class Evidence {

    private final List<String> entries = new ArrayList<>();

    void add(Scenario scenario, int rows, int statements) {
        entries.add("{\"id\":%d,\"n\":%d,\"statements\":%d,\"floor\":%d,\"seed\":%d}"
                .formatted(scenario.id(), rows, statements, scenario.floor(rows), scenario.seed()));
    }

    void write() throws IOException {
        Path directory = Path.of(System.getProperty("evidence.dir", "target/evidence"));
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("seed-scenarios.json"),
                entries.stream().collect(Collectors.joining(",\n ", "[", "]\n")));
    }
}
