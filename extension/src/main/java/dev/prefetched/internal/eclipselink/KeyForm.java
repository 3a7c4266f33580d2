package dev.prefetched.internal.eclipselink;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.databaseaccess.Platform;
import org.eclipse.persistence.internal.expressions.CollectionExpression;
import org.eclipse.persistence.internal.helper.DatabaseField;

/**
 * How a condition on keys of several columns is written.
 *
 * <p>What decides is which form a database answers from an index: measured in {@code extension/README.md}.
 */
enum KeyForm {
    /** {@code (A, B) IN ((?, ?), (?, ?))}, where the database has it. */
    TUPLES(Integer.MAX_VALUE) {
        @Override
        Expression condition(List<Expression> columns, List<DatabaseField> parameters) {
            ExpressionBuilder builder = columns.get(0).getBuilder();
            List<List<Expression>> keys = new ArrayList<>();
            for (List<DatabaseField> key : byKey(columns.size(), parameters)) {
                keys.add(key.stream().map(builder::getParameter).toList());
            }
            return new Tuple(columns, builder).in(builder.value(keys));
        }
    },
    /**
     * {@code (A = ? AND B = ?) OR (A = ? AND B = ?)}: every database has it. Shorter, since Derby finds 500 of them "too
     * complex".
     */
    EQUALITIES(64) {
        @Override
        Expression condition(List<Expression> columns, List<DatabaseField> parameters) {
            List<Expression> keys = new ArrayList<>();
            for (List<DatabaseField> key : byKey(columns.size(), parameters)) {
                keys.add(equality(columns, key));
            }
            return any(keys);
        }
    };

    private final int keys;

    KeyForm(int keys) {
        this.keys = keys;
    }

    /**
     * The condition that the key is one of those in {@code parameters}.
     *
     * @param columns the columns of the key
     * @param parameters those of the first key, then those of the second, and so on
     */
    abstract Expression condition(List<Expression> columns, List<DatabaseField> parameters);

    /** How many keys a condition of this form should have, at most. */
    int keys() {
        return keys;
    }

    static KeyForm of(Platform platform) {
        boolean hasTuples = platform.isPostgreSQL()
                || platform.isMySQL()
                || platform.isMariaDB()
                || platform.isOracle()
                || platform.isH2()
                || platform.isHSQL();
        return hasTuples ? TUPLES : EQUALITIES;
    }

    static List<List<DatabaseField>> byKey(int columns, List<DatabaseField> parameters) {
        return Stream.iterate(0, first -> first < parameters.size(), first -> first + columns)
                .map(first -> parameters.subList(first, first + columns))
                .toList();
    }

    static Expression equality(List<Expression> columns, List<DatabaseField> key) {
        return Stream.iterate(0, column -> column < key.size(), column -> column + 1)
                .map(column -> columns.get(column)
                        .equal(columns.get(column).getBuilder().getParameter(key.get(column))))
                .reduce(Expression::and)
                .orElseThrow();
    }

    /**
     * The columns of a key. Not EclipseLink's own tuple, whose columns keep to the table they had when an expression is
     * copied.
     */
    private static final class Tuple extends CollectionExpression {

        private static final long serialVersionUID = 1L;

        Tuple(List<Expression> columns, ExpressionBuilder builder) {
            super(columns, builder);
        }

        /** No: on H2, HSQLDB and DB2 EclipseLink writes all parameters of a comparison of values as literals. */
        @Override
        public boolean isValueExpression() {
            return false;
        }
    }

    /** As flat as can be: EclipseLink and some databases walk it recursively. */
    static Expression any(List<Expression> keys) {
        if (keys.size() == 1) {
            return keys.get(0);
        }
        int half = keys.size() / 2;
        return any(keys.subList(0, half)).or(any(keys.subList(half, keys.size())));
    }
}
