package dev.prefetched.tck.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkSearchTest {

    @TempDir
    private Path machine;

    private Path running;

    @BeforeEach
    void runOnAnOlderOne() throws IOException {
        running = jdk("jvm/seventeen", "17.0.15");
    }

    @Test
    void takesTheLowestBesideTheRunningOne() throws IOException {
        jdk("jvm/old", "1.8.0_402");
        jdk("jvm/newest", "26-ea");
        jdk("jvm/a-first-one", "21");
        Path lowest = jdk("jvm/updated", "21.0.7");
        Files.createDirectories(machine.resolve("jvm/none"));
        Files.writeString(machine.resolve("jvm/file"), "");

        assertThat(search("", Map.of()).find()).contains(lowest);
    }

    @Test
    void looksBesideTheDirectoryThatALinkMeans() throws IOException {
        Path newer = jdk("jvm/newer", "25.0.3");
        Files.createDirectories(machine.resolve("bin"));
        running = Files.createSymbolicLink(machine.resolve("bin/default"), running);

        assertThat(search("", Map.of()).find()).contains(newer);
    }

    @Test
    void looksBesideABundle() throws IOException {
        running = jdk("bundles/seventeen.jdk/Contents/Home", "17.0.15");
        Path newer = jdk("bundles/newer.jdk/Contents/Home", "21.0.7");

        assertThat(search("", Map.of()).find()).contains(newer);
    }

    @Test
    void prefersTheRunningOneIfItIsNewEnough() throws IOException {
        running = jdk("jvm/running", "25.0.3");
        jdk("jvm/lower", "21.0.7");

        assertThat(search("", Map.of()).find()).contains(running);
    }

    @Test
    void prefersTheEnvironmentToWhatLiesAround() throws IOException {
        jdk("jvm/lower", "21.0.7");
        Path named = jdk("elsewhere/named", "25.0.3");

        assertThat(search("", Map.of("JAVA_HOME_25_X64", named.toString())).find())
                .contains(named);
        assertThat(search("", Map.of("JDK21_HOME", named.toString())).find()).contains(named);
    }

    @Test
    void ignoresAVariableThatIsOfNoUse() throws IOException {
        Path newer = jdk("jvm/newer", "21.0.7");
        Path elsewhere = jdk("elsewhere/newer", "21.0.7");

        assertThat(search("", Map.of("JDK21_HOME", "gone", "TOOL_HOME", elsewhere.toString()))
                        .find())
                .contains(newer);
    }

    @Test
    void takesTheGivenOne() throws IOException {
        jdk("jvm/lower", "21.0.7");
        Path given = jdk("elsewhere/given", "25.0.3");

        assertThat(search(given.toString(), Map.of()).find()).contains(given);
    }

    @Test
    void refusesAGivenOneThatIsNoneOrTooOld() throws IOException {
        jdk("jvm/newer", "21.0.7");
        String missing = machine.resolve("missing").toString();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> search(missing, Map.of()).find())
                .withMessageContaining("-Djdk21.home=" + missing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search(running.toString(), Map.of()).find())
                .withMessageContaining("JDK 21 or newer");
    }

    @Test
    void saysWhatItLookedForIfThereIsNone() throws IOException {
        JdkSearch search = search("", Map.of());

        assertThat(search.find()).isEmpty();
        assertThat(search.absence())
                .contains(
                        "-Djdk21.home=",
                        "JAVA_HOME_21_X64",
                        machine.resolve("jvm").toRealPath().toString())
                .doesNotContain("\n");
    }

    @Test
    void needsMoreThanAFileThatClaimsIt() throws IOException {
        Path release = Files.createDirectories(machine.resolve("jvm/source")).resolve("release");
        Files.writeString(release, "JAVA_VERSION=\"21.0.7\"\n");

        assertThat(search("", Map.of()).find()).isEmpty();
    }

    private JdkSearch search(String given, Map<String, String> environment) {
        return new JdkSearch(21, given, environment, running);
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = machine.toRealPath().resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
