package dev.prefetched.tck.versions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The tests that ran with one version of EclipseLink.
 *
 * @param version the version, as its jar names itself
 * @param tests how many tests of ours ran
 * @param failures how many of them failed, by an assertion or otherwise
 * @param faults the tests that looked for a fault of EclipseLink, and whether it was there
 */
record VersionRun(String version, int tests, int failures, SortedMap<String, Boolean> faults) {

    private static final String FAULTS = "dev.prefetched.tck.upstream.";

    /** Sums up the reports in a directory that is named after the version. */
    static VersionRun of(Path directory) throws IOException, ParserConfigurationException, SAXException {
        List<Element> tests = new ArrayList<>();
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(directory, "TEST-*.xml")) {
            for (Path report : reports) {
                tests.addAll(tests(report));
            }
        }
        SortedMap<String, Boolean> faults = new TreeMap<>();
        tests.stream()
                .filter(VersionRun::looksForAFault)
                .forEach(test -> faults.merge(
                        test.getAttribute("classname")
                                .substring(FAULTS.length())
                                .replaceAll("Test$", ""),
                        !hasFailed(test),
                        Boolean::logicalAnd));
        List<Element> ours =
                tests.stream().filter(test -> !looksForAFault(test)).toList();
        long failures = ours.stream().filter(VersionRun::hasFailed).count();
        return new VersionRun(directory.getFileName().toString(), ours.size(), (int) failures, faults);
    }

    private static boolean looksForAFault(Element test) {
        return test.getAttribute("classname").startsWith(FAULTS);
    }

    private static List<Element> tests(Path report) throws IOException, ParserConfigurationException, SAXException {
        NodeList tests = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        return IntStream.range(0, tests.getLength())
                .mapToObj(tests::item)
                .map(Element.class::cast)
                .filter(test -> !has(test, "skipped"))
                .toList();
    }

    private static boolean hasFailed(Element test) {
        return has(test, "failure") || has(test, "error");
    }

    private static boolean has(Element test, String outcome) {
        return test.getElementsByTagName(outcome).getLength() > 0;
    }

    String json() {
        return "{\"version\":\"%s\",\"tests\":%d,\"failures\":%d}".formatted(version, tests, failures);
    }

    String row() {
        List<String> absent = faults.entrySet().stream()
                .filter(fault -> !fault.getValue())
                .map(fault -> "`" + fault.getKey() + "`")
                .toList();
        String seen = faults.size() - absent.size() + " of " + faults.size();
        return "| %s | %,d | %d | %s |"
                .formatted(
                        version,
                        tests,
                        failures,
                        absent.isEmpty() ? seen : seen + ", not " + String.join(", ", absent));
    }
}
