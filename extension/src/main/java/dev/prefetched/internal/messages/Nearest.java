package dev.prefetched.internal.messages;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant by a name that does not exist. */
public final class Nearest {

    private Nearest() {}

    /** The name most like {@code wrong}; empty if none is much like it. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(name -> name));
    }

    /** As a sentence, to end a message with: what may have been meant, else everything there is. */
    public static String hint(String wrong, Collection<String> names) {
        return to(wrong, names)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> names.isEmpty() ? "There is none." : "There are " + String.join(", ", names) + ".");
    }

    /** How many letters have to be put in, taken out or replaced (Levenshtein), upper and lower case being the same. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
