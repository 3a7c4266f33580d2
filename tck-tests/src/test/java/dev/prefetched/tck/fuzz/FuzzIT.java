package dev.prefetched.tck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random applications answer random requests the same with and without prefetching, and prefetching never takes more
 * statements.
 *
 * <p>{@code -Dfuzz.seed=...} and {@code -Dfuzz.cases=...} choose other cases and more of them; the seed is printed. As many
 * JVMs as there are processors, up to eight, share the models, or {@code -Dfuzz.shards=...}; with 1 it is this JVM.
 */
@Tag("fuzz")
class FuzzIT {

    /** The same in every build, so that a red one tells of a change. */
    static final long SEED = 20261122;

    private static final int CASES = 2_000;

    /** Unless more are asked for: each has to warm up by itself. */
    private static final int MOST_SHARDS = 8;

    @Test
    void randomApplicationsAnswerTheSameWithNoMoreStatements() throws Exception {
        long seed = Long.getLong("fuzz.seed", SEED);
        int cases = Integer.getInteger("fuzz.cases", CASES);
        int processors = Runtime.getRuntime().availableProcessors();
        int shards = Integer.getInteger("fuzz.shards", Math.min(processors, MOST_SHARDS));
        System.out.println("fuzz.seed=" + seed + " fuzz.cases=" + cases + " fuzz.shards=" + shards);

        Tally tally = shards == 1
                ? new FuzzShard(seed, cases, Shard.WHOLE).run(System.out)
                : new FuzzProcesses(seed, cases, shards, System.out).run();
        System.out.println(tally);
        new Evidence(tally, seed).write();

        assertThat(tally.faults()).as(tally::toString).isZero();
        assertThat(tally.count(Verdict.PLAIN_FAILED))
                .as("cases that show nothing, since they fail without prefetching")
                .isLessThan(tally.cases() / 10);
    }
}
