package dev.prefetched.internal.eclipselink.rows;

import dev.prefetched.plan.FetchPlan;
import dev.prefetched.spi.PlannedCall;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.jspecify.annotations.Nullable;

/**
 * Batches the rows of relations, for the classes whose plan says so.
 *
 * <p>One instance serves one connected session. Thread-safe.
 */
public final class RowFetch {

    private final RowRelations relations;
    // A call has no equality of its own, so this compares by identity; it is taken out when the call ends.
    private final Map<PlannedCall, CallRows> calls = new ConcurrentHashMap<>();

    /**
     * @param session a connected session
     * @param batches prepares the batch fetch of an attribute of an entity, by its dotted name
     */
    public RowFetch(AbstractSession session, BiFunction<ClassDescriptor, String, BatchFetchPolicy> batches) {
        this.relations = new RowRelations(session, batches);
    }

    /** What to run in place of a query for one relation of one object; empty if it is to run as it is. */
    public Optional<DatabaseQuery> relation(
            DatabaseQuery query,
            @Nullable AbstractRecord owner,
            AbstractSession session,
            PlannedCall call,
            FetchPlan plan) {
        DatabaseMapping mapping = query.getSourceMapping();
        if (mapping == null
                || owner == null
                || !(query instanceof ReadQuery read)
                || RowRule.against(read).isPresent()) {
            return Optional.empty();
        }
        return relations
                .place(mapping)
                .filter(place -> isPlanned(place, plan))
                .flatMap(place -> relations.relation(mapping, place))
                .flatMap(relation -> rows(call).answer(relation, read, owner, session));
    }

    private static boolean isPlanned(RelationPlaces.Place place, FetchPlan plan) {
        Class<?> type = place.entity().getJavaClass();
        return plan.byRows().contains(type)
                && plan.entities().values().stream()
                        .anyMatch(entity -> type.isAssignableFrom(entity.entity())
                                && entity.batched().contains(place.attribute()));
    }

    /** Has {@code clone}, which is for one execution, tell its rows. */
    public void learn(ReadAllQuery clone, ClassDescriptor entity, AbstractSession session, PlannedCall call) {
        rows(call).learn(clone, entity, session);
    }

    /** Forgets all rows of {@code call}: the database is being changed. */
    public void modified(PlannedCall call) {
        CallRows rows = calls.get(call);
        if (rows != null) {
            rows.forget();
        }
    }

    private CallRows rows(PlannedCall call) {
        CallRows known = calls.get(call);
        return known != null
                ? known
                : calls.computeIfAbsent(call, key -> {
                    call.whenWritten(() -> calls.remove(call));
                    return new CallRows();
                });
    }
}
