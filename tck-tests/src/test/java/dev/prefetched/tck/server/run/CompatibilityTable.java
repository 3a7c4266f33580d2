package dev.prefetched.tck.server.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of servers in the README, between two comments that nobody who reads the page sees. A row is known by the link to
 * the server's directory in {@code server-config}, which has the name of its container in {@code arquillian.xml}.
 */
final class CompatibilityTable {

    private static final String BEGIN = "<!-- servers: written by the server suite -->\n";
    private static final String END = "<!-- end of servers -->\n";
    private static final String HEAD = """
            | server | version | JDK | EclipseLink | JSON-B | REST | tests passed |
            |---|---|---|---|---|---|---|
            """;
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[[^]]*]\\(server-config/([^)]+)\\) \\|.*$\n", Pattern.MULTILINE);

    private CompatibilityTable() {}

    /**
     * Puts the rows in place of those of the same servers, and leaves those of others, which not every build runs.
     *
     * @throws IllegalArgumentException if {@code page} has no place for them
     */
    static String into(String page, List<ServerRow> rows) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalArgumentException("nothing like " + BEGIN.strip() + " " + END.strip());
        }
        SortedMap<String, String> lines = linesOf(page.substring(begin, end));
        rows.forEach(row -> lines.put(row.server(), line(row)));
        return page.substring(0, begin) + HEAD + String.join("", lines.values()) + page.substring(end);
    }

    private static SortedMap<String, String> linesOf(String table) {
        SortedMap<String, String> lines = new TreeMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            lines.put(row.group(1), row.group());
        }
        return lines;
    }

    private static String line(ServerRow row) {
        return "| [%s](server-config/%s) | %s | %s | %s | %s | %s | %d of %d |\n"
                .formatted(
                        row.product(),
                        row.server(),
                        row.version(),
                        Runtime.Version.parse(row.jdk()).feature(),
                        row.eclipselink(),
                        row.jsonb(),
                        row.rest(),
                        row.tests() - row.failures(),
                        row.tests());
    }
}
