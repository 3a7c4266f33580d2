package dev.prefetched.internal.eclipselink.rows;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.server.ClientSession;

/**
 * Counts the transactions, of whatever request, that have changed the database through one session.
 *
 * <p>Rows that are older than such a change must be neither shown nor put into the shared cache after it. Thread-safe.
 */
public final class CommittedChanges {

    private final AtomicInteger number = new AtomicInteger();
    // Weakly: a transaction that the application gives up without ending it is not kept for it.
    private final Set<AbstractSession> writers =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Takes note that the transaction of {@code session} has changed the database. */
    public void modified(AbstractSession session) {
        AbstractSession writer = session;
        while (writer instanceof UnitOfWorkImpl work) {
            writer = work.getParent();
        }
        if (isInTransaction(writer)) {
            writers.add(writer);
        } else {
            number.incrementAndGet();
        }
    }

    /** Takes note that a transaction is over. Which one, EclipseLink does not say; another one may go on around it. */
    public void ended() {
        if (writers.removeIf(writer -> !isInTransaction(writer))) {
            number.incrementAndGet();
        }
    }

    /**
     * Whether the changes of a session can still be rolled back. Its own {@code isInTransaction()} does not say: it is true
     * until after a commit has been reported, and false before JTA has committed.
     */
    private static boolean isInTransaction(AbstractSession session) {
        if (session.isSynchronized()) {
            // Until JTA has told what has become of it. The session then either goes on without JTA or is released.
            return !(session instanceof ClientSession client) || client.isActive();
        }
        try {
            Collection<Accessor> connections = session.getAccessors();
            return connections != null && connections.stream().anyMatch(Accessor::isInTransaction);
        } catch (RuntimeException changing) {
            // EclipseLink keeps them in a HashMap, which the thread of that transaction may be changing now. So it is
            // not
            // over, or has been counted.
            return true;
        }
    }

    int number() {
        return number.get();
    }
}
