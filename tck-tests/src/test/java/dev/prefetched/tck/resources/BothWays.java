package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;

/** Asks the same of {@code /plain} and of {@code /prefetched}, each from a cold shared cache. */
record BothWays(Deployment war) {

    /** A list of chefs and six relations below each. */
    static int plain(int rows) {
        return 1 + 6 * rows;
    }

    /** One statement for the list and one for each relation. */
    static final int FLOOR = 1 + 5;

    /** Asserts that the first request already is at the floor. */
    void areAtTheFloor(String path, int rows) {
        Answer plain = cold("/plain", path, rows);
        Answer prefetched = cold("/prefetched", path, rows);

        assertSame(prefetched, plain);
        assertThat(plain.statements()).as("plain").hasSize(plain(rows));
        assertThat(prefetched.statements()).as("prefetched").hasSize(FLOOR);
    }

    /** Asserts that the second request is at the floor, and that the first is not worse than without the annotation. */
    void areAtTheFloorFromTheSecondOn(String path, int rows) {
        Answer plain = cold("/plain", path, rows);
        Answer first = cold("/prefetched", path, rows);
        Answer second = cold("/prefetched", path, rows);

        assertSame(first, plain);
        assertSame(second, plain);
        assertThat(plain.statements()).as("plain").hasSize(plain(rows));
        assertThat(first.statements().count()).as("first").isBetween(FLOOR + 1, plain(rows));
        assertThat(second.statements()).as("second").hasSize(FLOOR);
    }

    /** Asserts that the annotation changes nothing. */
    void areTheSame(String path, int rows) {
        Answer plain = cold("/plain", path, rows);
        for (int turn = 0; turn < 2; turn++) {
            Answer annotated = cold("/prefetched", path, rows);

            assertSame(annotated, plain);
            assertThat(annotated.statements()).hasSize(plain.statements().count());
        }
    }

    private Answer cold(String way, String path, int rows) {
        war.emptySharedCache();
        return war.get(way + path + "?rows=" + rows);
    }

    private static void assertSame(Answer actual, Answer expected) {
        assertThat(expected.status()).as(expected::body).isEqualTo(200);
        assertThat(actual.status()).as(actual::body).isEqualTo(200);
        assertThat(actual.headers()).isEqualTo(expected.headers());
        assertThat(actual.body()).isEqualTo(expected.body());
    }
}
