package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the table in the project's README says of one endpoint of the example, when the shared cache is empty.
 *
 * @param endpoint path and query, below {@code /plain} and {@code /prefetched}
 * @param bytes how long the answer is
 * @param plain how many statements it takes without prefetching
 * @param prefetched how many it takes with it
 */
record GuideFigures(String endpoint, int bytes, int plain, int prefetched) {

    private static final Pattern LINE =
            Pattern.compile("^(/\\S+) +[\\d,]+ +([\\d,]+) +([\\d,]+) -> (\\d+) ", Pattern.MULTILINE);

    static List<GuideFigures> in(Path readme) throws IOException {
        List<GuideFigures> figures = LINE.matcher(Files.readString(readme))
                .results()
                .map(line -> new GuideFigures(line.group(1), number(line, 2), number(line, 3), number(line, 4)))
                .toList();
        if (figures.isEmpty()) {
            throw new IllegalStateException("no table of the example in " + readme);
        }
        return figures;
    }

    private static int number(MatchResult line, int group) {
        return Integer.parseInt(line.group(group).replace(",", ""));
    }
}
