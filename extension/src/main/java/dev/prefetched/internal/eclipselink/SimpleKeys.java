package dev.prefetched.internal.eclipselink;

import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Sends keys of one column: EclipseLink's own list of parameters, its last key repeated so that few lengths occur.
 *
 * @param length the lengths to send
 */
record SimpleKeys(ListLength length) implements BatchKeys {

    @Override
    public KeyedQuery send(ReadQuery batch, AbstractRecord arguments, List<?> keys, AbstractSession session) {
        List<?> padded = length.padded(keys);
        if (padded == keys) {
            return new KeyedQuery(batch, arguments);
        }
        // A copy: the row and the list in it belong to EclipseLink, which goes on with them.
        AbstractRecord copy = arguments.clone();
        copy.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, padded);
        return new KeyedQuery(batch, copy);
    }
}
