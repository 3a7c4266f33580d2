package dev.prefetched.tck.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOnJdkTest {

    @Test
    void replacesTheJdkOfTheLastBuild(@TempDir Path server) throws IOException {
        Path configuration = server.resolve("asenv.conf");
        Files.writeString(configuration, "export AS_CONFIG=\"config\"\n");
        Path jdk = server.resolve("jdk");

        ServerOnJdk.use(server.resolve("another"), configuration);
        ServerOnJdk.use(jdk, configuration);

        assertThat(configuration).hasContent("export AS_CONFIG=\"config\"\nexport AS_JAVA=\"" + jdk + "\"\n");
    }
}
