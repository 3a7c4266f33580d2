package dev.prefetched.tck.versions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * Makes a table of the runs of the profile {@code eclipselink-versions}: {@code eclipselink-versions.json} for machines, and
 * in Markdown, as it stands in the README, on the standard output. Fails if a test has failed, or none has run.
 */
final class VersionTable {

    private VersionTable() {}

    /** Of the reports below {@code arguments[0]}, one directory a version, into the directory {@code arguments[1]}. */
    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        List<VersionRun> runs = new ArrayList<>();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(Path.of(arguments[0]), Files::isDirectory)) {
            for (Path version : versions) {
                runs.add(VersionRun.of(version));
            }
        }
        runs.sort(Comparator.comparing(VersionRun::version));
        write(runs, Path.of(arguments[1]));
        table(runs).forEach(System.out::println);
        if (runs.isEmpty() || runs.stream().anyMatch(run -> run.tests() == 0 || run.failures() > 0)) {
            throw new AssertionError("Not every version has run without a failure.");
        }
    }

    private static void write(List<VersionRun> runs, Path evidence) throws IOException {
        Files.createDirectories(evidence);
        Files.writeString(
                evidence.resolve("eclipselink-versions.json"),
                runs.stream().map(VersionRun::json).collect(Collectors.joining(",\n", "[", "]\n")));
    }

    private static Stream<String> table(List<VersionRun> runs) {
        return Stream.concat(
                Stream.of("| EclipseLink | tests | failures | faults worked around |", "|---|---|---|---|"),
                runs.stream().map(VersionRun::row));
    }
}
