package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RelationPlaces;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.spi.PlannedCall;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.jspecify.annotations.Nullable;

/**
 * Tells the annotated calls of one session which relations they read, and how: for many objects at once, or one object at
 * a time.
 *
 * <p>A query for one relation of one object names the mapping it is for. Whether it sends a statement or finds the object
 * in a cache is told by EclipseLink when it sends one; that is listened to only while such a query runs in some watched
 * call, so statements outside of calls cost a look at a counter. Thread-safe.
 */
final class LoadWatch {

    private final AbstractSession session;
    private volatile @Nullable RelationPlaces places;
    private final AtomicInteger listening = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // One per session on purpose: static state would be shared by applications.
    private final ThreadLocal<@Nullable Sent> sent = new ThreadLocal<>();

    // A call has no equality of its own, so this compares by identity; it is taken out when the call ends.
    private final Map<PlannedCall, ObservedCall> calls = new ConcurrentHashMap<>();

    /** Whether a statement was sent. */
    private static final class Sent {
        private boolean any;
    }

    /** A watch over a session that need not be connected yet. */
    LoadWatch(AbstractSession session) {
        this.session = session;
    }

    /** Once, since a relation is counted by its place. */
    private synchronized RelationPlaces look() {
        RelationPlaces known = places;
        if (known == null) {
            known = new RelationPlaces(session);
            places = known;
        }
        return known;
    }

    /** A statement is being sent. */
    void statementSent() {
        if (listening.get() > 0) {
            Sent current = sent.get();
            if (current != null) {
                current.any = true;
            }
        }
    }

    /**
     * Begins to watch a query that runs as part of {@code call}.
     *
     * @param query the query as it was asked for
     * @param byRows whether what runs in its place is answered from rows that are read for many objects
     * @return to be told when it is over
     */
    WatchedQuery begin(
            DatabaseQuery query,
            @Nullable AbstractRecord arguments,
            boolean byRows,
            EntityModel model,
            PlannedCall call) {
        if (query.isModifyQuery()) {
            return WatchedQuery.NONE;
        }
        ObservedCall observed = observed(call, model);
        Optional<RelationPlaces.Place> single = arguments == null ? Optional.empty() : single(query, call);
        if (byRows) {
            single.ifPresent(observed::batched);
        }
        return byRows || single.isEmpty() ? observed::read : new SingleRead(single.get(), observed, call, model);
    }

    private Optional<RelationPlaces.Place> single(DatabaseQuery query, PlannedCall call) {
        DatabaseMapping mapping = query.getSourceMapping();
        return mapping != null && mapping.isForeignReferenceMapping() ? place(mapping, call) : Optional.empty();
    }

    private Optional<RelationPlaces.Place> place(DatabaseMapping mapping, PlannedCall call) {
        try {
            RelationPlaces known = places;
            return (known != null ? known : look()).of(mapping);
        } catch (RuntimeException | LinkageError failure) {
            call.failed(failure);
            return Optional.empty();
        }
    }

    private ObservedCall observed(PlannedCall call, EntityModel model) {
        ObservedCall known = calls.get(call);
        if (known != null) {
            return known;
        }
        ObservedCall begun = new ObservedCall(session);
        ObservedCall other = calls.putIfAbsent(call, begun);
        if (other != null) {
            return other;
        }
        // Not while the map is being changed: a call that is over by now releases at once.
        call.whenWritten(() -> {
            calls.remove(call);
            call.over(model, begun.loads());
        });
        return begun;
    }

    /** A query for one relation of one object, listened to from now on. */
    private final class SingleRead implements WatchedQuery {

        private final RelationPlaces.Place relation;
        private final ObservedCall observed;
        private final PlannedCall call;
        private final EntityModel model;
        private final Sent statement = new Sent();
        private final @Nullable Sent outer = sent.get();

        SingleRead(RelationPlaces.Place relation, ObservedCall observed, PlannedCall call, EntityModel model) {
            this.relation = relation;
            this.observed = observed;
            this.call = call;
            this.model = model;
            sent.set(statement);
            listening.incrementAndGet();
        }

        @Override
        public void ended() {
            listening.decrementAndGet();
            if (outer == null) {
                sent.remove();
            } else {
                outer.any |= statement.any;
                sent.set(outer);
            }
        }

        @Override
        public void returned(@Nullable Object result) {
            observed.read(result);
            if (statement.any) {
                observed.single(relation);
                call.loadedSingly(model, relation.entity().getJavaClass(), relation.attribute());
            }
        }
    }
}
