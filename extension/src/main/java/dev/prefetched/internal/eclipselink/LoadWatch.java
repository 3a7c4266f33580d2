package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RelationPlaces;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.spi.PlannedCall;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
     * Runs a query as part of {@code call}.
     *
     * @param query the query as it was asked for
     * @param byRows whether what runs in its place is answered from rows that are read for many objects
     * @param run runs it, or what is to run in its place
     */
    @Nullable
    Object run(
            DatabaseQuery query,
            @Nullable AbstractRecord arguments,
            boolean byRows,
            EntityModel model,
            PlannedCall call,
            Supplier<@Nullable Object> run) {
        if (query.isModifyQuery()) {
            return run.get();
        }
        ObservedCall observed = observed(call, model);
        Optional<RelationPlaces.Place> single = arguments == null ? Optional.empty() : single(query, call);
        if (byRows) {
            single.ifPresent(observed::batched);
        }
        if (byRows || single.isEmpty()) {
            return observed.read(run.get());
        }
        Sent statement = new Sent();
        Object result = observed.read(listen(statement, run));
        if (statement.any) {
            observed.single(single.get());
            call.loadedSingly(
                    model, single.get().entity().getJavaClass(), single.get().attribute());
        }
        return result;
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

    private @Nullable Object listen(Sent statement, Supplier<@Nullable Object> run) {
        Sent outer = sent.get();
        sent.set(statement);
        listening.incrementAndGet();
        try {
            return run.get();
        } finally {
            listening.decrementAndGet();
            if (outer == null) {
                sent.remove();
            } else {
                outer.any |= statement.any;
                sent.set(outer);
            }
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
}
