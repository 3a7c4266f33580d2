package dev.prefetched.internal.eclipselink;

import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.expressions.ConstantExpression;
import org.eclipse.persistence.internal.expressions.LogicalExpression;
import org.eclipse.persistence.internal.expressions.ParameterExpression;
import org.eclipse.persistence.internal.expressions.RelationExpression;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a batch query whose keys have several columns, taken apart: EclipseLink wrote
 * {@code others AND (A, B) IN (keys)}.
 *
 * @param columns the columns of the key
 * @param others the conditions besides; empty if there are none
 */
record CompositeCriteria(List<Expression> columns, Optional<Expression> others) {

    /** Takes {@code criteria} apart; empty if it is not of that form, as it is for keys of one column. */
    static Optional<CompositeCriteria> of(@Nullable Expression criteria) {
        if (criteria instanceof LogicalExpression both && both.getOperator().getSelector() == ExpressionOperator.And) {
            return of(both.getFirstChild())
                    .map(found -> found.and(both.getSecondChild()))
                    .or(() -> of(both.getSecondChild()).map(found -> found.and(both.getFirstChild())));
        }
        return criteria instanceof RelationExpression relation && isKeyList(relation.getSecondChild())
                ? ofTuple(relation.getFirstChild())
                : Optional.empty();
    }

    private static boolean isKeyList(Expression expression) {
        return expression instanceof ParameterExpression parameter
                && parameter.getField().getName().equals(ForeignReferenceMapping.QUERY_BATCH_PARAMETER);
    }

    private static Optional<CompositeCriteria> ofTuple(Expression tuple) {
        if (tuple instanceof ConstantExpression constant && constant.getValue() instanceof List<?> values) {
            List<Expression> columns =
                    values.stream().map(Expression.class::cast).toList();
            return Optional.of(new CompositeCriteria(columns, Optional.empty()));
        }
        return Optional.empty();
    }

    private CompositeCriteria and(Expression other) {
        return new CompositeCriteria(columns, Optional.of(others.map(other::and).orElse(other)));
    }

    /** The same condition, in that form, for as many keys as there are parameters. */
    Expression with(List<DatabaseField> parameters, KeyForm form) {
        Expression keys = form.condition(columns, parameters);
        return others.map(other -> other.and(keys)).orElse(keys);
    }
}
