package dev.prefetched.tck.fuzz.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What of the result is returned. */
public enum Pick {
    ALL,
    REVERSED,
    FIRST,
    EVERY_OTHER;

    <E> List<E> from(List<E> found) {
        List<E> picked = new ArrayList<>(found);
        switch (this) {
            case REVERSED -> Collections.reverse(picked);
            case FIRST ->
                picked.subList(Math.min(1, picked.size()), picked.size()).clear();
            case EVERY_OTHER -> picked.removeIf(entity -> found.indexOf(entity) % 2 == 1);
            default -> {
                // All of them, as they are.
            }
        }
        return picked;
    }
}
