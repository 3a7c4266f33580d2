package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes of a server: those that a process and its children have started, and one whose id a file holds. The domains of
 * Payara Server and GlassFish are started by a command that ends, and are nobody's children then. Immutable.
 *
 * @param starter the process
 * @param file where the server writes its id, and which it removes when it ends; empty if it is a child
 */
public record ServerProcesses(ProcessHandle starter, Optional<Path> file) {

    /** Those that run now, without the starter. */
    public Stream<ProcessHandle> running() {
        return Stream.concat(starter.descendants(), file.flatMap(ServerProcesses::named).stream())
                .distinct();
    }

    /** Empty while there is none; the file may go at any time. */
    private static Optional<ProcessHandle> named(Path file) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
