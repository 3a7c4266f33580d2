package dev.prefetched.internal.eclipselink;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.jspecify.annotations.Nullable;

/**
 * A profiler that leaves the session as it was: everything but the execution of queries goes on to the profiler that was there
 * before, if any.
 *
 * <p>A session has one profiler only, and the application or the server may be using it. Thread-safe if the profiler
 * behind it is.
 */
abstract class ForwardingProfiler implements SessionProfiler {

    private final @Nullable SessionProfiler next;

    ForwardingProfiler(@Nullable SessionProfiler next) {
        this.next = next;
    }

    /** The profiler that was there before; null if there was none. */
    final @Nullable SessionProfiler next() {
        return next;
    }

    @Override
    public final void startOperationProfile(String operationName) {
        if (next != null) {
            next.startOperationProfile(operationName);
        }
    }

    @Override
    public void startOperationProfile(String operationName, DatabaseQuery query, int weight) {
        if (next != null) {
            next.startOperationProfile(operationName, query, weight);
        }
    }

    @Override
    public void endOperationProfile(String operationName) {
        if (next != null) {
            next.endOperationProfile(operationName);
        }
    }

    @Override
    public final void endOperationProfile(String operationName, DatabaseQuery query, int weight) {
        if (next != null) {
            next.endOperationProfile(operationName, query, weight);
        }
    }

    @Override
    public final void update(String operationName, Object value) {
        if (next != null) {
            next.update(operationName, value);
        }
    }

    @Override
    public final void occurred(String operationName, AbstractSession session) {
        if (next != null) {
            next.occurred(operationName, session);
        }
    }

    @Override
    public final void occurred(String operationName, DatabaseQuery query, AbstractSession session) {
        if (next != null) {
            next.occurred(operationName, query, session);
        }
    }

    @Override
    public final void setSession(Session session) {
        if (next != null) {
            next.setSession(session);
        }
    }

    @Override
    public final void initialize() {
        if (next != null) {
            next.initialize();
        }
    }

    @Override
    public final void setProfileWeight(int weight) {
        if (next != null) {
            next.setProfileWeight(weight);
        }
    }

    /** Never {@code NONE}: the session would not ask its profiler at all. */
    @Override
    public final int getProfileWeight() {
        return next == null ? NORMAL : Math.max(NORMAL, next.getProfileWeight());
    }
}
