package dev.prefetched.tck.server.run;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code servers.json}: a row for each server, which the JVM that has run its tests puts there. For one thread. */
final class ServerRows {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
    private final Path file;

    ServerRows(Path directory) {
        file = directory.resolve("servers.json");
    }

    /** The rows, by the name of the server. */
    List<ServerRow> read() throws IOException {
        return Files.exists(file) ? List.of(jsonb.fromJson(Files.readString(file), ServerRow[].class)) : List.of();
    }

    /** In place of the last one of its server. */
    void put(ServerRow row) throws IOException {
        List<ServerRow> rows = Stream.concat(
                        read().stream().filter(other -> !other.server().equals(row.server())), Stream.of(row))
                .sorted(Comparator.comparing(ServerRow::server))
                .toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, jsonb.toJson(rows).strip() + "\n");
    }
}
