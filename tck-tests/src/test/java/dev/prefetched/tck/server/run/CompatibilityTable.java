package dev.prefetched.tck.server.run;

import java.util.List;
import java.util.stream.Collectors;

/** The table of servers in the README, between two comments that nobody who reads the page sees. */
final class CompatibilityTable {

    private static final String BEGIN = "<!-- servers: written by the server suite -->\n";
    private static final String END = "<!-- end of servers -->\n";
    private static final String HEAD = """
            | server | version | JDK | EclipseLink | JSON-B | REST | tests passed |
            |---|---|---|---|---|---|---|
            """;

    private CompatibilityTable() {}

    /**
     * Puts the rows in place of those that are there.
     *
     * @throws IllegalArgumentException if {@code page} has no place for them
     */
    static String into(String page, List<ServerRow> rows) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalArgumentException("nothing like " + BEGIN.strip() + " " + END.strip());
        }
        return page.substring(0, begin) + of(rows) + page.substring(end);
    }

    private static String of(List<ServerRow> rows) {
        return rows.stream().map(CompatibilityTable::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(ServerRow row) {
        return "| %s | %s | %s | %s | %s | %s | %d of %d |%n"
                .formatted(
                        row.product(),
                        row.version(),
                        Runtime.Version.parse(row.jdk()).feature(),
                        row.eclipselink(),
                        row.jsonb(),
                        row.rest(),
                        row.tests() - row.failures(),
                        row.tests());
    }
}
