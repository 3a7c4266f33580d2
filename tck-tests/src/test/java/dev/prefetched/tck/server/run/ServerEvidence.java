package dev.prefetched.tck.server.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the tests of a JVM that tests a server, and leaves their row in {@code servers.json} in the directory
 * {@code evidence.dir}. What the server is made of, the suite asks the server and publishes as report entries. Thread-safe.
 */
public final class ServerEvidence implements TestExecutionListener {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\w+)+");

    private final String server = System.getProperty("arquillian.launch", "");
    private final Map<String, String> facts = new ConcurrentHashMap<>();
    private final AtomicInteger tests = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        facts.putAll(entry.getKeyValuePairs());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            tests.incrementAndGet();
        }
        if (result.getStatus() != Status.SUCCESSFUL) {
            failures.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (server.isEmpty() || tests.get() + failures.get() == 0) {
            return;
        }
        try {
            ServerRows rows = new ServerRows(Path.of(System.getProperty("evidence.dir", "target/evidence")));
            rows.put(row());
            writeIntoReadme(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the evidence of " + server + " is lost", e);
        }
    }

    /** If {@code servers.readme} names it, which is not every build's business. */
    private static void writeIntoReadme(ServerRows rows) throws IOException {
        String readme = System.getProperty("servers.readme");
        if (readme != null) {
            Path page = Path.of(readme);
            Files.writeString(page, CompatibilityTable.into(Files.readString(page), rows.read()));
        }
    }

    private ServerRow row() {
        String info = fact("server");
        Matcher version = VERSION.matcher(info);
        boolean found = version.find();
        return new ServerRow(
                server,
                found ? info.substring(0, version.start()).replaceAll("[\\s/]+$", "") : info,
                found ? version.group() : "unknown",
                fact("jdk"),
                fact("eclipselink"),
                fact("jsonb"),
                fact("rest"),
                tests.get(),
                failures.get());
    }

    /** Nothing is known of a server that did not answer. */
    private String fact(String name) {
        return facts.getOrDefault(name, "unknown");
    }
}
