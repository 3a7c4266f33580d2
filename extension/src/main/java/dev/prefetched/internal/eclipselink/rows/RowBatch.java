package dev.prefetched.internal.eclipselink.rows;

import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ReadQuery;

/** The prepared query for the rows of one relation of many owners. Implementations are thread-safe. */
public interface RowBatch {

    /** How many keys one statement may ask for. */
    int keys();

    /**
     * The query to run once for the owners with these keys.
     *
     * @param keys at least one, of one column: their values; of several: lists of them, in the order of the mapping
     * @param session where it is going to run
     */
    ReadQuery query(List<?> keys, AbstractSession session);
}
