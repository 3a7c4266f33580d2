package dev.prefetched.tck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random applications answer random requests the same with and without prefetching, and prefetching never takes more
 * statements.
 *
 * <p>{@code -Dfuzz.seed=...} and {@code -Dfuzz.cases=...} choose other cases and more of them; the seed is printed.
 */
@Tag("fuzz")
class FuzzIT {

    /** The same in every build, so that a red one tells of a change. */
    static final long SEED = 20261122;

    private static final int CASES = 2_000;
    private static final int PROGRESS = 1_000;

    /** After so many, more of them tell nothing new. */
    private static final int ENOUGH = 20;

    @Test
    void randomApplicationsAnswerTheSameWithNoMoreStatements() {
        long seed = Long.getLong("fuzz.seed", SEED);
        int cases = Integer.getInteger("fuzz.cases", CASES);
        System.out.println("fuzz.seed=" + seed + " fuzz.cases=" + cases);

        FuzzRun run = new FuzzRun(seed, new Faults(System.out));
        while (run.cases() < cases && run.faults() < ENOUGH) {
            int before = run.cases();
            run.model();
            if (run.cases() / PROGRESS > before / PROGRESS) {
                System.out.println(run);
            }
        }
        System.out.println(run);
        new Evidence(run, seed).write();

        assertThat(run.faults()).as(run::toString).isZero();
        assertThat(run.count(Verdict.PLAIN_FAILED))
                .as("cases that show nothing, since they fail without prefetching")
                .isLessThan(run.cases() / 10);
    }
}
