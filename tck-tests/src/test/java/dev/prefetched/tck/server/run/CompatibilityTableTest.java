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
    void replacesTheRowOfAServerAndLeavesThoseOfOthers() {
        String page = """
                before
                <!-- servers: written by the server suite -->
                | server | version | JDK | EclipseLink | JSON-B | REST | tests passed |
                |---|---|---|---|---|---|---|
                | [Bistro](server-config/bistro) | 1.2 | 17 | 4.0.9 | Yasson 3.0.4 | Jersey 3.1 | 103 of 103 |
                | [Cucina](server-config/cucina) | 1.1 | 11 | 4.0.8 | Yasson 3.0.4 | Jersey 3.1 | 90 of 103 |
                | [Cucina](server-config/cucina-2) | 2.0 | 17 | 5.0.0 | Yasson 3.0.4 | Jersey 4.0 | 103 of 103 |
                <!-- end of servers -->
                after
                """;

        assertThat(CompatibilityTable.into(page, List.of(ROW))).isEqualTo("""
                        before
                        <!-- servers: written by the server suite -->
                        | server | version | JDK | EclipseLink | JSON-B | REST | tests passed |
                        |---|---|---|---|---|---|---|
                        | [Bistro](server-config/bistro) | 1.2 | 17 | 4.0.9 | Yasson 3.0.4 | Jersey 3.1 | 103 of 103 |
                        | [Cucina](server-config/cucina) | 1.2 | 17 | 4.0.9 | Yasson 3.0.4 | Jersey 3.1 | 101 of 103 |
                        | [Cucina](server-config/cucina-2) | 2.0 | 17 | 5.0.0 | Yasson 3.0.4 | Jersey 4.0 | 103 of 103 |
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

        assertThat(CompatibilityTable.into(readme, List.of(ROW)))
                .contains("| [Cucina](server-config/cucina) | 1.2 |")
                .contains("| [WildFly](server-config/wildfly) |");
    }
}
