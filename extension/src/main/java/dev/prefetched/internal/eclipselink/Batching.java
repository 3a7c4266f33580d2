package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.ColumnSource;
import dev.prefetched.internal.eclipselink.rows.CommittedChanges;
import dev.prefetched.internal.eclipselink.rows.RowFetch;
import dev.prefetched.spi.PlannedCall;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jspecify.annotations.Nullable;

/** What is prepared for batches of one size in one session. Thread-safe. */
final class Batching {

    private final AbstractSession session;
    private final BatchTemplates templates;
    private final CommittedChanges changes;
    private final ColumnSource columns;
    private volatile @Nullable RowFetch rows;

    Batching(AbstractSession session, int keysWanted, CommittedChanges changes, ColumnSource columns) {
        this.session = session;
        this.templates = new BatchTemplates(session, keysWanted);
        this.changes = changes;
        this.columns = columns;
    }

    /** Asked for once the session is connected. */
    RowFetch rows() {
        RowFetch known = rows;
        return known != null ? known : connect();
    }

    /** Has {@code call} forget what it has read ahead, if anything. */
    void modified(PlannedCall call) {
        RowFetch known = rows;
        if (known != null) {
            known.modified(call);
        }
    }

    private synchronized RowFetch connect() {
        RowFetch known = rows;
        if (known == null) {
            known = new RowFetch(session, templates::of, columns, changes);
            rows = known;
        }
        return known;
    }
}
