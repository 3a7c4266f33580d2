package dev.prefetched.tck.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessesTest {

    /** It is no child of its own. */
    private final ProcessHandle self = ProcessHandle.current();

    @TempDir
    private Path domain;

    @Test
    void findsAServerThatIsNoChild() throws IOException {
        Path file = domain.resolve("pid");
        ServerProcesses processes = new ServerProcesses(self, Optional.of(file));
        assertThat(processes.running()).doesNotContain(self);

        Files.writeString(file, self.pid() + "\n");

        assertThat(processes.running()).containsOnlyOnce(self);
    }

    @Test
    void isNotMisledByAFileThatIsBeingWritten() throws IOException {
        Path file = Files.createFile(domain.resolve("pid"));

        assertThat(new ServerProcesses(self, Optional.of(file)).running()).doesNotContain(self);
    }
}
