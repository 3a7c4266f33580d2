package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.model.Chances;
import java.util.function.LongSupplier;

/**
 * The part of a run that one of several JVMs does: every so manyth model of the same sequence, so that together they ask
 * what one alone would ask.
 *
 * @param number from 0
 * @param of how many there are
 */
record Shard(int number, int of) {

    static final Shard WHOLE = new Shard(0, 1);

    /** The seeds of its models, without an end. */
    LongSupplier models(long seed) {
        Chances seeds = new Chances(seed);
        skip(number, seeds);
        return () -> {
            long mine = seeds.seed();
            skip(of - 1, seeds);
            return mine;
        };
    }

    private static void skip(int models, Chances seeds) {
        for (int model = 0; model < models; model++) {
            seeds.seed();
        }
    }

    /** How many of the cases are its own. */
    int share(int cases) {
        return cases / of + (number < cases % of ? 1 : 0);
    }

    @Override
    public String toString() {
        return "shard " + (number + 1) + " of " + of;
    }
}
