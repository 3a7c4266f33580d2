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
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
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
    private final ColumnSource columns;
    private final CommittedChanges changes;
    // By outermost call, since what a nested one has read is written by it; it is taken out when that ends.
    private final Map<Object, CallRows> calls = new ConcurrentHashMap<>();

    /**
     * @param session a connected session
     * @param batches prepares the batch of an attribute of an entity, by its dotted name
     * @param columns tells what is read of the entities that relations lead to
     * @param changes those made through the session
     */
    public RowFetch(
            AbstractSession session,
            BiFunction<ClassDescriptor, String, RowBatch> batches,
            ColumnSource columns,
            CommittedChanges changes) {
        this.relations = new RowRelations(session, batches);
        this.columns = columns;
        this.changes = changes;
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
                .flatMap(relation ->
                        rows(call).answer(relation, read, columns(relation, read, session, plan), owner, session));
    }

    private Optional<Columns> columns(RowRelation relation, ReadQuery query, AbstractSession session, FetchPlan plan) {
        return query instanceof ObjectLevelReadQuery objects
                ? relation.target().flatMap(entity -> columns.of(objects, entity, session, plan))
                : Optional.empty();
    }

    private static boolean isPlanned(RelationPlaces.Place place, FetchPlan plan) {
        Class<?> type = place.entity().getJavaClass();
        return plan.entities().values().stream()
                .anyMatch(entity -> type.isAssignableFrom(entity.entity())
                        && entity.batched().contains(place.attribute()));
    }

    /** Has {@code clone}, which is for one execution, tell its rows. */
    public void learn(ReadAllQuery clone, ClassDescriptor entity, AbstractSession session, PlannedCall call) {
        rows(call).learn(clone, entity, session);
    }

    /** Forgets all rows of {@code call}: the database is being changed. */
    public void modified(PlannedCall call) {
        CallRows rows = calls.get(call.outermost());
        if (rows != null) {
            rows.forget();
        }
    }

    private CallRows rows(PlannedCall call) {
        Object outermost = call.outermost();
        CallRows known = calls.get(outermost);
        if (known != null) {
            return known;
        }
        CallRows begun = new CallRows(changes::number);
        CallRows other = calls.putIfAbsent(outermost, begun);
        if (other != null) {
            return other;
        }
        // Not while the map is being changed: a call that is over by now releases at once.
        call.whenWritten(() -> calls.remove(outermost));
        return begun;
    }
}
