package dev.prefetched.internal.eclipselink.rows;

import java.util.List;
import java.util.Vector;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.queries.DatabaseQueryMechanism;
import org.eclipse.persistence.internal.queries.ExpressionQueryMechanism;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query from rows instead of sending its SQL; everything before and after is EclipseLink's own.
 *
 * <p>It is asked only where SQL would have been sent: looks into the caches come before.
 */
final class RowsMechanism extends ExpressionQueryMechanism {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<AbstractRecord>> rows;
    private final transient Consumer<DatabaseQuery> beforeBuilding;

    private RowsMechanism(
            DatabaseQuery query,
            @Nullable Expression criteria,
            Supplier<List<AbstractRecord>> rows,
            Consumer<DatabaseQuery> beforeBuilding) {
        super(query, criteria);
        this.rows = rows;
        this.beforeBuilding = beforeBuilding;
    }

    /**
     * Makes {@code query}, which is for one execution, take its rows from {@code rows}.
     *
     * @param beforeBuilding called with the query once its rows are known
     */
    @SuppressWarnings("unchecked") // EclipseLink's own: SQLCall inherits one method with two types of list.
    static void replaceSql(
            DatabaseQuery query, Supplier<List<AbstractRecord>> rows, Consumer<DatabaseQuery> beforeBuilding) {
        Expression criteria = query.getSelectionCriteria();
        // The mechanism of a query cannot be set; that of the call a query is given can be chosen.
        query.setDatasourceCall(new SQLCall() {
            private static final long serialVersionUID = 1L;

            @Override
            public DatabaseQueryMechanism buildNewQueryMechanism(DatabaseQuery owner) {
                return new RowsMechanism(owner, criteria, rows, beforeBuilding);
            }
        });
        query.setIsPrepared(true);
    }

    @Override
    public Vector<AbstractRecord> selectAllRows() {
        List<AbstractRecord> selected = rows.get();
        beforeBuilding.accept(getQuery());
        return new Vector<>(selected);
    }

    @Override
    public @Nullable AbstractRecord selectOneRow() {
        Vector<AbstractRecord> selected = selectAllRows();
        return selected.isEmpty() ? null : selected.get(0);
    }

    /** What element collections are read with. */
    @Override
    public Vector<AbstractRecord> executeSelect() {
        return selectAllRows();
    }

    /** There is no SQL to give up. */
    @Override
    public void unprepare() {
        // Nothing was prepared.
    }
}
