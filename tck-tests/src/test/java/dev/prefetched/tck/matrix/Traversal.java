package dev.prefetched.tck.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order in which a resource method looks at what it has read. */
enum Traversal {
    /** It looks at nothing: the answer is written from objects as the query gave them. */
    NONE {
        @Override
        void walk(List<? extends Related> start) {
            // Writing the answer is the walk.
        }
    },
    ROW_BY_ROW {
        @Override
        void walk(List<? extends Related> start) {
            start.forEach(row -> walk(row.follow()));
        }
    },
    AT_RANDOM {
        @Override
        void walk(List<? extends Related> start) {
            List<Related> shuffled = new ArrayList<>(start);
            Collections.shuffle(shuffled, new Random(SEED));
            ROW_BY_ROW.walk(shuffled);
        }
    },
    LEVEL_BY_LEVEL {
        @Override
        void walk(List<? extends Related> start) {
            List<? extends Related> level = start;
            while (!level.isEmpty()) {
                level = level.stream().flatMap(row -> row.follow().stream()).toList();
            }
        }
    };

    /** Any; always the same, so that a failure is seen again. */
    static final long SEED = 20261122;

    /** Reads everything that can be reached from {@code start}. */
    abstract void walk(List<? extends Related> start);
}
