package dev.prefetched.internal.eclipselink.rows;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the transactions, of whatever request, that have put their changes into the shared cache of one session.
 *
 * <p>Rows that are older than such a change must not get there after it. Thread-safe.
 */
public final class SharedCacheChanges {

    private final AtomicInteger number = new AtomicInteger();
    // By number: a thread can outlive the application.
    private final Set<Long> writers = ConcurrentHashMap.newKeySet();

    /** Takes note that the current thread changes the database. */
    public void modifies() {
        writers.add(Thread.currentThread().getId());
    }

    /** Takes note that the transaction of the current thread has put what it has changed, if anything, into the cache. */
    public void merged() {
        if (writers.remove(Thread.currentThread().getId())) {
            number.incrementAndGet();
        }
    }

    int number() {
        return number.get();
    }
}
