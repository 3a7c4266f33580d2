package dev.prefetched.tck.rules;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the product, of which this suite knows the names only. */
final class Rules {

    private Rules() {}

    static List<String> names(String table) throws ClassNotFoundException {
        return Stream.of(Class.forName(table).getEnumConstants())
                .map(rule -> ((Enum<?>) rule).name())
                .toList();
    }
}
