package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RowFetch;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jspecify.annotations.Nullable;

/** What is prepared for batches of one size in one session. Thread-safe. */
final class Batching {

    private final AbstractSession session;
    private final BatchTemplates templates;
    private volatile @Nullable RowFetch rows;

    Batching(AbstractSession session, int keysWanted) {
        this.session = session;
        this.templates = new BatchTemplates(session, keysWanted);
    }

    BatchTemplates templates() {
        return templates;
    }

    /** Asked for once the session is connected. */
    RowFetch rows() {
        RowFetch known = rows;
        return known != null ? known : connect();
    }

    private synchronized RowFetch connect() {
        RowFetch known = rows;
        if (known == null) {
            known = new RowFetch(session, templates::of);
            rows = known;
        }
        return known;
    }
}
