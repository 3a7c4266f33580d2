package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands in the README of a server: its code blocks in no language. Immutable. */
record ServerReadme(String text) {

    private static final String FROM_NOTHING = "From nothing to a prefetched endpoint";
    private static final String WITH_POSTGRESQL = "With PostgreSQL";
    private static final Pattern FENCED =
            Pattern.compile("^ *```(\\w*)\\R(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAMES_H2 = Pattern.compile("\\bh2\\b");

    static ServerReadme in(Path directory) throws IOException {
        return new ServerReadme(Files.readString(directory.resolve("README.md")));
    }

    /** With H2 as the default data source. */
    String commands() {
        return blocks(FROM_NOTHING).collect(Collectors.joining());
    }

    /** The same with PostgreSQL: its commands are in place of the one block that names H2, as the README says. */
    String commandsWithPostgresql() {
        List<String> blocks = blocks(FROM_NOTHING).toList();
        List<String> replaced = blocks.stream().filter(ServerReadme::namesH2).toList();
        if (replaced.size() != 1) {
            throw new IllegalStateException(
                    "PostgreSQL replaces one block of commands, and these name H2: " + replaced);
        }
        String withPostgresql = blocks(WITH_POSTGRESQL).collect(Collectors.joining());
        return blocks.stream()
                .map(block -> namesH2(block) ? withPostgresql : block)
                .collect(Collectors.joining());
    }

    private Stream<String> blocks(String heading) {
        List<String> found = FENCED.matcher(section(heading))
                .results()
                .filter(block -> block.group(1).isEmpty())
                .map(block -> block.group(2).stripTrailing().stripIndent() + "\n")
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no commands below the heading " + heading);
        }
        return found.stream();
    }

    private String section(String heading) {
        String line = "\n## " + heading + "\n";
        int begin = text.indexOf(line);
        if (begin < 0) {
            throw new IllegalStateException("no heading " + heading);
        }
        int end = text.indexOf("\n## ", begin + line.length());
        return text.substring(begin, end < 0 ? text.length() : end + 1);
    }

    private static boolean namesH2(String block) {
        return NAMES_H2.matcher(block).find();
    }
}
