package dev.prefetched.internal.eclipselink;

import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.jspecify.annotations.Nullable;

/**
 * How the keys of one batch query are sent to the database.
 *
 * <p>It travels with the query, as a property, from the template to the profiler that sees the query run: so the queries
 * of an application that batches by itself are never touched. Implementations are thread-safe.
 */
interface BatchKeys {

    /** The query to run in place of {@code batch} for {@code keys}, which are not empty. */
    KeyedQuery send(ReadQuery batch, AbstractRecord arguments, List<?> keys, AbstractSession session);

    /** Makes {@code batch} and its clones send their keys this way. */
    default void travelWith(ReadQuery batch) {
        batch.setProperty(BatchKeys.class, this);
    }

    /** What to run for {@code query}: itself, unless it is a batch query of ours. */
    static KeyedQuery sent(DatabaseQuery query, @Nullable AbstractRecord arguments, AbstractSession session) {
        if (arguments != null
                && query instanceof ReadQuery batch
                && batch.getProperty(BatchKeys.class) instanceof BatchKeys way
                && arguments.get(ForeignReferenceMapping.QUERY_BATCH_PARAMETER) instanceof List<?> keys
                && !keys.isEmpty()) {
            return way.send(batch, arguments, keys, session);
        }
        return new KeyedQuery(query, arguments);
    }
}
