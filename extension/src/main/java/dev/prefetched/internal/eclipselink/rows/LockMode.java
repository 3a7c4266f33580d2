package dev.prefetched.internal.eclipselink.rows;

import java.util.function.Consumer;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Has objects built under the locks that EclipseLink would take.
 *
 * <p>A to-one by primary key is never prepared: after the look into the cache EclipseLink runs the target's own query by
 * id in its place, and whether that defers locks depends on the target, not on the owner. A clone with the owner's mode
 * would keep a deferred lock on a target that leads nowhere until the outermost query ends, and another thread that
 * waits for that lock, as queries without us do, while it holds an owner would never get it: nor would this one go on.
 */
final class LockMode {

    private LockMode() {}

    /** What to do with a clone of {@code query} before it builds its objects. */
    static Consumer<DatabaseQuery> of(ReadQuery query, AbstractSession session) {
        if (query.isPrepared() || !(query instanceof ReadObjectQuery toOne)) {
            return clone -> {};
        }
        ReadObjectQuery byId = toOne.getDescriptor().getQueryManager().getReadObjectQuery();
        byId.checkPrePrepare(session);
        boolean deferred = byId.requiresDeferredLocks();
        return clone -> ((ObjectLevelReadQuery) clone).setRequiresDeferredLocks(deferred);
    }
}
