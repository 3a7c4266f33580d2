package dev.prefetched.internal.eclipselink;

import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.ReadQuery;

/** How the keys of one batch query are sent to the database. Implementations are thread-safe. */
interface BatchKeys {

    /**
     * What to run for {@code keys}, which are not empty.
     *
     * @param batch for one execution
     * @param arguments those of EclipseLink's own form, for one execution
     */
    KeyedQuery send(ReadQuery batch, AbstractRecord arguments, List<?> keys);
}
