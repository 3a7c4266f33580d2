package dev.prefetched.tck.matrix;

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

    private static BothCaches wars;

    @BeforeAll
    static void deploy() {
        wars = BothCaches.deploy(Application::local, MANY);
    }

    @AfterAll
    static void undeployWithoutAWarning() {
        wars.close();
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
            cell.assertCold(wars.shared());
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRelationByEveryQuery")
    void fromAWarmCache(Relation relation, QueryShape shape) {
        Cell cell = Cell.of(relation, shape, FEW);
        wars.shared().emptySharedCache();
        Answer filling = cell.plain(wars.shared());
        // A refresh takes out of the cache again what the call before it had left there: no two calls are alike.
        Answer plain = shape == QueryShape.REFRESH ? filling : cell.plain(wars.shared());

        cell.assertWarm(plain, cell.prefetched(wars.shared()));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRelationByEveryQuery")
    void withoutASharedCacheAndWithinTransactions(Relation relation, QueryShape shape) {
        Cell cell = Cell.of(relation, shape, FEW);

        cell.assertCold(wars.isolated());
        for (Boundary boundary : List.of(Boundary.COMMITTED, Boundary.COMMITTED_AFTER_WRITING)) {
            Cell within = cell.within(boundary);
            within.assertCold(wars.isolated());
            within.assertCold(wars.shared());
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
            for (Deployment war : List.of(wars.shared(), wars.isolated())) {
                cell.assertCold(war);
            }
        }
    }
}
