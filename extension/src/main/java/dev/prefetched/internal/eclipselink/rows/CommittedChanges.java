package dev.prefetched.internal.eclipselink.rows;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the transactions, of whatever request, that have changed the database through one session.
 *
 * <p>Rows that are older than such a change must be neither shown nor put into the shared cache after it. Thread-safe.
 */
public final class CommittedChanges {

    private final AtomicInteger number = new AtomicInteger();
    // By number: a thread can outlive the application.
    private final Set<Long> writers = ConcurrentHashMap.newKeySet();

    /** Takes note that the current thread has changed the database. */
    public void modified() {
        writers.add(Thread.currentThread().getId());
    }

    /** Takes note that the transaction of the current thread is over. */
    public void ended() {
        if (writers.remove(Thread.currentThread().getId())) {
            number.incrementAndGet();
        }
    }

    int number() {
        return number.get();
    }
}
