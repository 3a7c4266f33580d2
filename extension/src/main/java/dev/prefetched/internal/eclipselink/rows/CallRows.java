package dev.prefetched.internal.eclipselink.rows;

import dev.prefetched.internal.eclipselink.rows.OwnerRows.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.DirectReadQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/** The rows of one annotated call. Thread-safe. */
final class CallRows {

    /** In place of a key that is not there. */
    private static final Object NONE = new Object();

    private final OwnerRows owners = new OwnerRows();
    // By the session whose connection is read from: what one transaction sees is not for another.
    private final Map<AbstractSession, KnownRows> rows = new ConcurrentHashMap<>();

    /** Has {@code clone}, which is for one execution, tell its rows. */
    void learn(ReadAllQuery clone, ClassDescriptor entity, AbstractSession session) {
        KnownRows known = of(session, clone);
        ClassDescriptor hierarchy = RowRelation.hierarchyOf(entity);
        boolean whole = !clone.isReportQuery() && !clone.hasJoining() && clone.getFetchGroup() == null;
        Origin origin = whole ? Origin.QUERY : Origin.QUERY_WITH_MORE;
        clone.setBatchFetchPolicy(new LearningPolicy(read -> known.add(hierarchy, read, origin)));
        clone.setIsExecutionClone(true);
        if (clone.usesResultSetAccessOptimization()) {
            // It builds objects straight from the result set, and there are no rows to learn.
            clone.setIsResultSetAccessOptimizedQuery(false);
        }
    }

    /** What to run in place of {@code query}; empty if no statement can be saved. */
    Optional<DatabaseQuery> answer(
            RowRelation relation, ReadQuery query, AbstractRecord owner, AbstractSession session) {
        KnownRows known = of(session, query);
        return relation.keyIn(owner, session)
                .filter(key -> known.saves(relation, key, session))
                .map(key -> answer(relation, key, query, owner, session, known));
    }

    private DatabaseQuery answer(
            RowRelation relation,
            Object key,
            ReadQuery query,
            AbstractRecord owner,
            AbstractSession session,
            KnownRows known) {
        if (query.shouldPrepare()) {
            query.checkPrepare(session, owner);
        }
        ReadQuery clone = (ReadQuery) query.clone();
        clone.setIsExecutionClone(true);
        RowsMechanism.replaceSql(clone, () -> read(relation, key, query, session, known), lockMode(query, session));
        return clone;
    }

    /**
     * Has the object built under the locks that EclipseLink would take.
     *
     * <p>A to-one by primary key is never prepared: after the look into the cache EclipseLink runs the target's own query by
     * id in its place, and whether that defers locks depends on the target, not on the owner. A clone with the owner's mode
     * would keep a deferred lock on a target that leads nowhere until the outermost query ends, and another thread that
     * waits for that lock, as queries without us do, while it holds an owner would never get it: nor would this one go on.
     */
    private static Consumer<DatabaseQuery> lockMode(ReadQuery query, AbstractSession session) {
        if (query.isPrepared() || !(query instanceof ReadObjectQuery toOne)) {
            return clone -> {};
        }
        ReadObjectQuery byId = toOne.getDescriptor().getQueryManager().getReadObjectQuery();
        byId.checkPrePrepare(session);
        boolean deferred = byId.requiresDeferredLocks();
        return clone -> ((ObjectLevelReadQuery) clone).setRequiresDeferredLocks(deferred);
    }

    private static List<AbstractRecord> read(
            RowRelation relation, Object key, ReadQuery query, AbstractSession session, KnownRows known) {
        List<AbstractRecord> own =
                known.take(relation, key, session).orElseGet(() -> readAhead(relation, key, session, known));
        return query instanceof DirectReadQuery
                ? own.stream().map(row -> valueFirst(row, relation)).toList()
                : own;
    }

    private static List<AbstractRecord> readAhead(
            RowRelation relation, Object key, AbstractSession session, KnownRows known) {
        List<Object> keys = known.claim(relation, key, session);
        List<AbstractRecord> read = relation.select(keys, session);
        Map<Object, List<AbstractRecord>> byOwner = new HashMap<>();
        for (AbstractRecord row : read) {
            Object owner = relation.ownerOf(row, session).orElse(NONE);
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(row);
        }
        if (!Set.copyOf(keys).containsAll(byOwner.keySet())) {
            // The database holds keys for equal that are not: 'a' and 'A', or with blanks at the end.
            return keys.size() == 1 ? read : relation.select(List.of(key), session);
        }
        relation.targetHierarchy().ifPresent(hierarchy -> known.add(hierarchy, read, Origin.AHEAD));
        List<AbstractRecord> own = byOwner.getOrDefault(key, List.of());
        keys.forEach(asked -> byOwner.putIfAbsent(asked, List.of()));
        byOwner.remove(key);
        known.keep(relation, byOwner);
        return own;
    }

    private static AbstractRecord valueFirst(AbstractRecord row, RowRelation relation) {
        // The value is taken from the first column, and a batch reads the owner's key as well.
        AbstractRecord value = new DatabaseRecord(1);
        relation.valueColumn().ifPresent(column -> value.put(column, row.get(column)));
        return value;
    }

    /** Forgets everything: the database is being changed. */
    void forget() {
        owners.forget();
        rows.values().forEach(KnownRows::forget);
    }

    private KnownRows of(AbstractSession session, DatabaseQuery query) {
        return rows.computeIfAbsent(session.getExecutionSession(query), key -> new KnownRows(owners));
    }
}
