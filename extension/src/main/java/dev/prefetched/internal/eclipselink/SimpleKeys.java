package dev.prefetched.internal.eclipselink;

import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Sends keys of one column: EclipseLink's own list of parameters, its last key repeated so that few lengths occur.
 *
 * @param length the lengths to send
 */
record SimpleKeys(ListLength length) implements BatchKeys {

    @Override
    public KeyedQuery send(ReadQuery batch, AbstractRecord arguments, List<?> keys) {
        arguments.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, length.padded(keys));
        return new KeyedQuery(batch, arguments);
    }
}
