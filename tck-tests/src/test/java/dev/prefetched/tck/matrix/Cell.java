package dev.prefetched.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;

/**
 * One kind of query for one kind of relation, within certain transactions.
 *
 * @param rows how many owners there are to read
 */
record Cell(Relation relation, QueryShape shape, Boundary boundary, Traversal traversal, int rows) {

    /** Outside of a transaction, looked at by nobody but who writes the answer. */
    static Cell of(Relation relation, QueryShape shape, int rows) {
        return new Cell(relation, shape, Boundary.NO_TRANSACTION, Traversal.NONE, rows);
    }

    Cell within(Boundary other) {
        return new Cell(relation, shape, other, traversal, rows);
    }

    private String path() {
        String round = boundary.isOfTheMethod() ? "" : "/transactional";
        return String.join("/", round, relation.name(), shape.name(), boundary.name(), traversal.name(), "" + rows);
    }

    Answer plain(Deployment war) {
        return war.get("/plain" + path());
    }

    Answer prefetched(Deployment war) {
        return war.get("/prefetched" + path());
    }

    /** Asks both ways, each from a cold cache, and asserts what follows. */
    void assertCold(Deployment war) {
        war.emptySharedCache();
        Answer plain = plain(war);
        war.emptySharedCache();
        assertCold(plain, prefetched(war));
    }

    /** Asserts the same answer and, from a cache without any of its objects, the number of statements there should be. */
    void assertCold(Answer plain, Answer prefetched) {
        assertSame(plain, prefetched);
        int before = reads(plain);
        int now = reads(prefetched);
        assertThat(now)
                .as(() -> this + " never more: " + prefetched.statements())
                .isLessThanOrEqualTo(before);
        Floor floor = Floor.of(this, owners(plain), before);
        assertThat(now)
                .as(() -> this + " instead of " + before + ": " + prefetched.statements())
                .isBetween(floor.least(), floor.most());
    }

    /** Asserts the same answer from a cache that holds everything, and not one statement more. */
    void assertWarm(Answer plain, Answer prefetched) {
        assertSame(plain, prefetched);
        assertThat(reads(prefetched))
                .as(() -> this + " from a warm cache: " + prefetched.statements())
                .isLessThanOrEqualTo(reads(plain));
    }

    private void assertSame(Answer plain, Answer prefetched) {
        // Some of what an application can ask of EclipseLink fails, and is to fail as it did.
        if (shape.effect() != QueryShape.Effect.AS_ASKED) {
            assertThat(plain.status()).as(() -> this + ": " + plain.body()).isEqualTo(200);
        }
        assertThat(prefetched.status())
                .as(() -> this + ": " + prefetched.body())
                .isEqualTo(plain.status());
        if (plain.status() != 200) {
            return;
        }
        assertThat(relation.comparable(prefetched.body()))
                .as(this::toString)
                .isEqualTo(relation.comparable(plain.body()));
    }

    /** What was read; the transaction's own writing is not counted. */
    static int reads(Answer answer) {
        return answer.statements().count()
                - answer.statements().matching("journal").count();
    }

    private static int owners(Answer answer) {
        return answer.body().split("\"name\":\"Owner ", -1).length - 1;
    }

    @Override
    public String toString() {
        return relation + " by " + shape + ", " + boundary + ", " + rows + " rows";
    }
}
