package dev.prefetched.example.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo: starts the guide, calls every endpoint without and with prefetching, prints what it cost, and serves on.
 *
 * <p>System property {@code demo.latency}: what each statement costs extra, in milliseconds, one if it is not set;
 * {@code demo.once}: end after the table, and fail if an answer differs or a budget is exceeded.
 */
public final class Demo {

    private static final int TIMES = 3;

    private Demo() {}

    /**
     * Runs the demo.
     *
     * @throws IllegalStateException if it runs once and an answer differs or a budget is exceeded
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        double latencyMillis = Double.parseDouble(System.getProperty("demo.latency", "1"));
        boolean once = !System.getProperty("demo.once", "false").equals("false");
        try (GuideServer server = GuideServer.start(latencyMillis, Demo::say)) {
            GuideClient guide = new GuideClient(server.uri());
            List<Comparison> comparisons = compareAll(guide);
            List<DemoRow> rows =
                    comparisons.stream().map(c -> c.row(latencyMillis)).toList();
            write(rows, GuideServer.path("guide.directory").resolve("demo.json"));
            say("\n" + ReportTable.of(comparisons, latencyMillis));
            if (once) {
                check(rows);
            } else {
                say("Look for yourself: " + server.uri() + "  (Ctrl-C ends it)");
                server.awaitEnd();
            }
        }
    }

    private static List<Comparison> compareAll(GuideClient guide) throws IOException, InterruptedException {
        List<Endpoint> endpoints = GuideEndpoints.all();
        List<Comparison> comparisons = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            say("Calling %d of %d: %s (%s)"
                    .formatted(comparisons.size() + 1, endpoints.size(), endpoint, endpoint.kind()));
            // Once unmeasured, or the first endpoint would pay for the compilation of all the code they share.
            Comparison.of(endpoint, 1, guide);
            comparisons.add(Comparison.of(endpoint, TIMES, guide));
        }
        return comparisons;
    }

    private static void check(List<DemoRow> rows) {
        List<String> wrong = rows.stream()
                .filter(row -> !row.same() || !row.isWithinBudget())
                .map(row -> row.endpoint() + (row.same() ? " exceeds its budget" : " answers differently"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("; ", wrong));
        }
    }

    private static void write(List<DemoRow> rows, Path file) throws IOException {
        Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
        Files.writeString(file, jsonb.toJson(rows));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
