package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RowBatch;
import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * A batch query that EclipseLink has prepared.
 *
 * @param query to be cloned for each execution
 * @param keys how many keys one statement may ask for
 * @param sending how they are sent
 */
record PreparedBatch(ReadQuery query, int keys, BatchKeys sending) implements RowBatch {

    @Override
    public ReadQuery query(List<?> keys, AbstractSession session) {
        AbstractRecord arguments = new DatabaseRecord(1);
        arguments.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, keys);
        KeyedQuery sent = sending.send((ReadQuery) query.clone(), arguments, keys);
        ReadQuery execution = sent.query();
        execution.setIsExecutionClone(true);
        execution.setSession(session);
        execution.setTranslationRow(sent.arguments());
        return execution;
    }
}
