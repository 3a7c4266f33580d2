package dev.prefetched.internal.eclipselink;

import java.lang.ref.WeakReference;
import java.util.List;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * What a prefetching query keeps in memory for relations that nobody has read yet, to be released once the answer is
 * written.
 *
 * <p>Objects in the shared cache refer to the query until their relations are read, which can be never; and with the
 * query they would hold the rows of all its objects and the unit of work it ran in. Refers to the query weakly, since a
 * long call may be done with it early.
 */
final class KeptRows implements Runnable {

    private final WeakReference<ReadAllQuery> query;

    KeptRows(ReadAllQuery query) {
        this.query = new WeakReference<>(query);
    }

    @Override
    public void run() {
        ReadAllQuery done = query.get();
        if (done == null) {
            return;
        }
        if (done.getBatchFetchPolicy() instanceof PrefetchPolicy policy) {
            policy.release();
        }
        done.setSession(null);
        done.setPrefetchedCacheKeys(null);
        for (Object value : List.copyOf(done.getProperties().values())) {
            if (value instanceof ReadQuery batch) {
                // EclipseLink guards the results of a batch query by the query itself.
                synchronized (batch) {
                    batch.setBatchObjects(null);
                }
            }
        }
    }
}
