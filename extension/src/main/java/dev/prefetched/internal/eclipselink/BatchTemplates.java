package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RowBatch;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Prepares the queries that read the rows of one relation for many owners. Thread-safe.
 *
 * <p>Preparing is what costs: the SQL is generated here, once.
 */
final class BatchTemplates {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final AbstractSession session;
    private final int keysWanted;

    BatchTemplates(AbstractSession session, int keysWanted) {
        this.session = session;
        this.keysWanted = keysWanted;
    }

    /** The batch query for one attribute of {@code entity}, by its dotted name. */
    RowBatch of(ClassDescriptor entity, String attribute) {
        // A query of our own: the expression builder of the application's query is shared with later requests.
        ReadAllQuery query = new ReadAllQuery(entity.getJavaClass());
        query.setBatchFetchType(BatchFetchType.IN);
        // Otherwise a JOINED hierarchy costs one statement for each of its tables.
        query.setShouldOuterJoinSubclasses(true);
        query.addBatchReadAttribute(expression(query, attribute));
        query.checkPrepare(session, null, true);
        Map<DatabaseMapping, ReadQuery> batchQueries =
                query.getBatchFetchPolicy().getMappingQueries();
        ElementOrder.restore(batchQueries);
        ReadQuery batch = List.copyOf(batchQueries.values()).get(0);
        BatchSize wanted = new BatchSize(keysWanted, session.getDatasourcePlatform());
        int size = wanted.of(CompositeKeys.columns(batch));
        ListLength length = new ListLength(size);
        BatchKeys keys = CompositeKeys.of(session, batch, length).orElseGet(() -> new SimpleKeys(length));
        if (keys instanceof SimpleKeys) {
            // EclipseLink prepares some of them as they run, which is not what happens to them here.
            batch.checkPrepare(session, null, true);
        }
        return new PreparedBatch(batch, size, keys);
    }

    private static Expression expression(ReadAllQuery query, String attribute) {
        Expression expression = query.getExpressionBuilder();
        for (String step : DOT.split(attribute, -1)) {
            expression = expression.get(step);
        }
        return expression;
    }
}
