package dev.prefetched.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More rows than one batch takes, looked at in any order: the same answer, and statements by the batch, not by the row. */
@Tag("eclipselink")
class ManyRowsTest {

    private static final int ROWS = 1600;
    private static final int BATCH = 500;

    private static Deployment war;
    private static Map<Relation, Answer> plain;

    @BeforeAll
    static void deploy() {
        war = Application.start(Application.local(), ROWS);
        plain = new EnumMap<>(Relation.class);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    static Stream<Arguments> everyRelationInEveryOrder() {
        return Stream.of(Relation.values())
                .filter(Relation::isBatched)
                .flatMap(relation -> Stream.of(Traversal.values()).map(order -> Arguments.of(relation, order)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRelationInEveryOrder")
    void areReadByTheBatch(Relation relation, Traversal order) {
        Answer expected = plain.computeIfAbsent(relation, this::plain);
        war.emptySharedCache();

        Answer answer = cell(relation, order).prefetched(war);

        assertThat(relation.comparable(answer.body())).isEqualTo(relation.comparable(expected.body()));
        assertThat(Cell.reads(answer))
                .as(() -> relation + " " + order + " instead of " + Cell.reads(expected))
                .isLessThanOrEqualTo(1 + relation.levels() * batches(order));
    }

    /**
     * How many batches a level may take: of its 6,400 keys at most, as many as one batch takes at a time, and one more for each
     * of the batches of the level above. A relation looked at at random begins its batches anywhere, so they overlap.
     */
    private static int batches(Traversal order) {
        int inOrder = 4 * ROWS / BATCH + ROWS / BATCH;
        return order == Traversal.AT_RANDOM ? 6 * inOrder : inOrder;
    }

    private Answer plain(Relation relation) {
        war.emptySharedCache();
        return cell(relation, Traversal.NONE).plain(war);
    }

    private static Cell cell(Relation relation, Traversal order) {
        return new Cell(relation, QueryShape.JPQL, Boundary.NO_TRANSACTION, order, ROWS);
    }
}
