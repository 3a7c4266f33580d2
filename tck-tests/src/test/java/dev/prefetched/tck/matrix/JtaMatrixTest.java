package dev.prefetched.tck.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of relation within every kind of JTA transaction, where EclipseLink neither begins nor commits. */
@Tag("eclipselink")
class JtaMatrixTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    private static BothCaches wars;

    @BeforeAll
    static void deploy() {
        wars = BothCaches.deploy(Application::jta, MANY);
    }

    @AfterAll
    static void undeployWithoutAWarning() {
        wars.close();
    }

    static Stream<Arguments> everyRelationWithinEveryTransaction() {
        return Stream.of(Relation.values())
                .flatMap(relation -> Stream.of(Boundary.values()).map(boundary -> Arguments.of(relation, boundary)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRelationWithinEveryTransaction")
    void withinAnyTransaction(Relation relation, Boundary boundary) {
        for (int rows : List.of(FEW, MANY)) {
            Cell cell = Cell.of(relation, QueryShape.JPQL, rows).within(boundary);
            cell.assertCold(wars.shared());
            cell.assertCold(wars.isolated());
        }
    }
}
