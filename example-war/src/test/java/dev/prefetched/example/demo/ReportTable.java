package dev.prefetched.example.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The comparisons as a table for people. */
final class ReportTable {

    private static final String HEAD = "%-34s %5s %9s   %-17s %6s   %-11s   %-19s %s%n"
            .formatted("endpoint", "rows", "bytes", "statements (cold)", "budget", "(warm)", "milliseconds", "same");

    private ReportTable() {}

    static String of(List<Comparison> comparisons, double latencyMillis) {
        String lines = comparisons.stream()
                .map(comparison -> line(comparison, comparison.row(latencyMillis)))
                .collect(Collectors.joining());
        return """
                Without -> with @Prefetched. Cold: the shared cache was empty. %s

                %s%s
                %s
                """.formatted(
                        latency(latencyMillis), HEAD, "-".repeat(HEAD.strip().length()), lines);
    }

    private static String line(Comparison comparison, DemoRow row) {
        return String.format(
                Locale.ROOT,
                "%-34s %5d %,9d   %,6d -> %-7d %6d   %4d -> %-3d   %,8.1f -> %-7.1f %s%n",
                row.endpoint(),
                row.rows(),
                row.bytes(),
                row.plainStatements(),
                row.prefetchedStatements(),
                row.budget(),
                comparison.plainWarm().statements(),
                comparison.prefetchedWarm().statements(),
                row.plainMillis(),
                row.prefetchedMillis(),
                row.same() ? "yes" : "NO");
    }

    private static String latency(double millis) {
        return millis == 0
                ? "The database is in the same process and no latency is added."
                : String.format(
                        Locale.ROOT,
                        "Every statement costs %s ms extra, as over a network (-Ddemo.latency=0 switches it off).",
                        millis == Math.rint(millis) ? Long.toString((long) millis) : Double.toString(millis));
    }
}
