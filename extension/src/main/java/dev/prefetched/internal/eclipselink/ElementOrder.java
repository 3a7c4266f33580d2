package dev.prefetched.internal.eclipselink;

import java.util.List;
import java.util.Map;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Gives the batch query of an element collection the {@code @OrderBy} of its mapping.
 *
 * <p>EclipseLink sorts such a collection when it reads it for one owner and forgets to when it reads it for a batch
 * ({@code DirectCollectionMapping.prepareNestedBatchQuery}, run on 4.0.7 and 4.0.9; no report known), so the elements
 * would come in another order. {@code OrderedCollectionsTest} tells when this can go.
 */
final class ElementOrder {

    private ElementOrder() {}

    /** Adds the missing order to batch queries that were built but not run yet. */
    static void restore(Map<DatabaseMapping, ReadQuery> batchQueries) {
        batchQueries.forEach((mapping, query) -> {
            if (mapping instanceof DirectCollectionMapping elements
                    && query.getSQLStatement() instanceof SQLSelectStatement statement
                    && !statement.hasOrderByExpressions()) {
                statement.setOrderByExpressions(order(elements, statement));
            }
        });
    }

    private static List<Expression> order(DirectCollectionMapping elements, SQLSelectStatement statement) {
        // The statement's own builder: its tables have their aliases already.
        ExpressionBuilder builder = statement.getWhereClause().getBuilder();
        Expression element = builder.getTable(elements.getReferenceTable()).getField(elements.getDirectField());
        return elements.getOrderByExpressions().stream()
                .map(order -> isDescending(order) ? element.descending() : element.ascending())
                .toList();
    }

    private static boolean isDescending(Expression order) {
        ExpressionOperator operator = order.getOperator();
        return operator != null && operator.getSelector() == ExpressionOperator.Descending;
    }
}
