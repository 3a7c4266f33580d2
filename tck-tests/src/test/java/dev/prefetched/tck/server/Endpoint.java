package dev.prefetched.tck.server;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** What every resource of the application answers, and what it takes: so many statements for so many rows. */
enum Endpoint {
    /** Menus, their courses, their regions: a statement for each chef, two for menus, one for the region. */
    LAZY(rows -> 1 + 4 * rows, 1 + 3),
    PAGE(rows -> 1 + 4 * rows, 1 + 3),
    NATIVE(rows -> 1 + 4 * rows, 1 + 3),
    /** Guests and their towns. */
    EAGER(rows -> 1 + 2 * rows, 1 + 2),
    /** One chef, whose menus are one statement in any case; the courses of his two menus are the N+1. */
    FIND(rows -> 1 + 1 + 2 + 1, 1 + 1 + 1 + 1),
    /** Growers and tastings of wines, of the second persistence unit. */
    OTHER_UNIT(rows -> 1 + 2 * rows, 1 + 2),
    /** Pupils of growers, and theirs, of whom there are none: shown by the configuration of JSON-B alone. */
    OWN_VISIBILITY(rows -> 1 + 2 * rows, 1 + 2),
    /** Growers and tastings of wines, and the pupils that an adapter of the configuration reads. */
    OWN_ADAPTER(rows -> 1 + 3 * rows, 1 + 3);

    private final IntUnaryOperator plain;
    private final int prefetched;

    Endpoint(IntUnaryOperator plain, int prefetched) {
        this.plain = plain;
        this.prefetched = prefetched;
    }

    /** Its path below a resource. */
    String path(int rows) {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "?rows=" + rows;
    }

    int plain(int rows) {
        return plain.applyAsInt(rows);
    }

    /** The floor, whatever the number of rows. */
    int prefetched() {
        return prefetched;
    }
}
