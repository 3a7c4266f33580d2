package dev.prefetched.tck.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTableTest {

    private static final ServerRow ROW =
            new ServerRow("cucina", "Cucina", "1.2", "17.0.15+6", "4.0.9", "Yasson 3.0.4", "Jersey 3.1", 103, 2);

    @Test
    void replacesTheRowsOfAPage() {
        String page = """
                before
                <!-- servers: written by the server suite -->
                | old |
                <!-- end of servers -->
                after
                """;

        assertThat(CompatibilityTable.into(page, List.of(ROW))).isEqualTo("""
                        before
                        <!-- servers: written by the server suite -->
                        | server | version | JDK | EclipseLink | JSON-B | REST | tests passed |
                        |---|---|---|---|---|---|---|
                        | Cucina | 1.2 | 17 | 4.0.9 | Yasson 3.0.4 | Jersey 3.1 | 101 of 103 |
                        <!-- end of servers -->
                        after
                        """);
    }

    @Test
    void refusesAPageWithoutAPlaceForThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> CompatibilityTable.into("a page", List.of(ROW)));
    }

    @Test
    void hasAPlaceInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(CompatibilityTable.into(readme, List.of(ROW))).contains("| Cucina | 1.2 |");
    }
}
