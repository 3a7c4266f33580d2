package dev.prefetched.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of relation by every kind of query: the same answer, and as few statements as there can be.
 *
 * <p>All of them at 3 rows; at 30 every query from a cold cache, and JPQL within every kind of transaction.
 */
@Tag("eclipselink")
class MatrixTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    private static Deployment shared;
    private static Deployment isolated;
    private static LoggedMessages log;

    @BeforeAll
    static void deploy() {
        log = new LoggedMessages();
        shared = Application.withSharedCache(MANY);
        isolated = Application.withoutSharedCache(MANY);
    }

    @AfterAll
    static void undeployWithoutAWarning() {
        shared.close();
        isolated.close();
        log.close();
        assertThat(log.numbered("PRE0203")).isEmpty();
        assertThat(log.numbered("PRE0302")).isEmpty();
    }

    static Stream<Arguments> everyRelationByEveryQuery() {
        return Stream.of(Relation.values())
                .flatMap(relation -> Stream.of(QueryShape.values()).map(shape -> Arguments.of(relation, shape)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRelationByEveryQuery")
    void fromAColdCache(Relation relation, QueryShape shape) {
        for (int rows : List.of(FEW, MANY)) {
            Cell cell = Cell.of(relation, shape, rows);
            shared.emptySharedCache();
            Answer plain = cell.plain(shared);
            shared.emptySharedCache();

            cell.assertCold(plain, cell.prefetched(shared));
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRelationByEveryQuery")
    void fromAWarmCache(Relation relation, QueryShape shape) {
        Cell cell = Cell.of(relation, shape, FEW);
        shared.emptySharedCache();
        Answer filling = cell.plain(shared);
        // A refresh takes out of the cache again what the call before it had left there: no two calls are alike.
        Answer plain = shape == QueryShape.REFRESH ? filling : cell.plain(shared);

        cell.assertWarm(plain, cell.prefetched(shared));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRelationByEveryQuery")
    void withoutASharedCacheAndWithinTransactions(Relation relation, QueryShape shape) {
        Cell cell = Cell.of(relation, shape, FEW);

        cell.assertCold(cell.plain(isolated), cell.prefetched(isolated));
        for (Boundary boundary : List.of(Boundary.COMMITTED, Boundary.COMMITTED_AFTER_WRITING)) {
            Cell within = cell.within(boundary);
            within.assertCold(within.plain(isolated), within.prefetched(isolated));
            shared.emptySharedCache();
            Answer plain = within.plain(shared);
            shared.emptySharedCache();
            within.assertCold(plain, within.prefetched(shared));
        }
    }

    static Stream<Arguments> everyRelationWithinEveryTransaction() {
        return Stream.of(Relation.values())
                .flatMap(relation -> Stream.of(Boundary.values())
                        .filter(Boundary::isOfTheMethod)
                        .map(boundary -> Arguments.of(relation, boundary)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRelationWithinEveryTransaction")
    void withinAnyTransaction(Relation relation, Boundary boundary) {
        for (int rows : List.of(FEW, MANY)) {
            Cell cell = Cell.of(relation, QueryShape.JPQL, rows).within(boundary);
            for (Deployment war : List.of(shared, isolated)) {
                cell.assertCold(war);
            }
        }
    }
}
