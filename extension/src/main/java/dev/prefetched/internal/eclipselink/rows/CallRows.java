package dev.prefetched.internal.eclipselink.rows;

import dev.prefetched.internal.eclipselink.rows.OwnerRows.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.internal.identitymaps.CacheId;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.DirectReadQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.server.ClientSession;

/** The rows of one annotated call. Thread-safe. */
final class CallRows {

    private final OwnerRows owners = new OwnerRows();
    // By the session whose connection is read from: what one transaction sees is not for another.
    private final Map<AbstractSession, KnownRows> rows = new ConcurrentHashMap<>();
    private final IntSupplier changes;
    private int changesSeen;

    /** @param changes how often the database has been changed by a transaction, of whatever request */
    CallRows(IntSupplier changes) {
        this.changes = changes;
        this.changesSeen = changes.getAsInt();
    }

    /** Has {@code clone}, which is for one execution, tell its rows. */
    void learn(ReadAllQuery clone, ClassDescriptor entity, AbstractSession session) {
        KnownRows known = of(session, clone);
        ClassDescriptor hierarchy = RowRelation.hierarchyOf(entity);
        boolean whole = !clone.isReportQuery() && !clone.hasJoining() && clone.getFetchGroup() == null;
        Origin origin = whole ? Origin.QUERY : Origin.QUERY_WITH_MORE;
        LearningPolicy.learn(clone, read -> known.add(hierarchy, read, origin));
        clone.setIsExecutionClone(true);
        if (clone.usesResultSetAccessOptimization()) {
            // It builds objects straight from the result set, and there are no rows to learn.
            clone.setIsResultSetAccessOptimizedQuery(false);
        }
    }

    /** What to run in place of {@code query}, with these columns if not as mapped; empty if no statement can be saved. */
    Optional<DatabaseQuery> answer(
            RowRelation relation,
            ReadQuery query,
            Optional<Columns> columns,
            AbstractRecord owner,
            AbstractSession session) {
        followChanges();
        KnownRows known = of(session, query);
        return relation.keyIn(owner, session)
                .filter(key -> relation.isExact() && known.saves(relation, key, columns, session))
                .map(key -> new Asked(relation, key, columns, known).answer(query, owner, session));
    }

    /** Forgets what has been read once the database is another one: the shared cache must not be filled from older rows. */
    private synchronized void followChanges() {
        int now = changes.getAsInt();
        if (now != changesSeen) {
            changesSeen = now;
            forget();
        }
    }

    /** Forgets what has been read: the database is being changed. Whose relations will be asked for is still known. */
    void forget() {
        owners.grow();
        rows.values().forEach(KnownRows::forget);
    }

    private KnownRows of(AbstractSession session, DatabaseQuery query) {
        return rows.computeIfAbsent(readingSession(session, query), key -> new KnownRows(owners));
    }

    /**
     * The session whose connection {@code query} reads from. A read-only query reads past the transaction it is asked in,
     * though it is said to be executed there ({@code ClientSession.executeCall}): it does not see what the transaction has
     * changed, and the relations of its objects do.
     */
    private static AbstractSession readingSession(AbstractSession session, DatabaseQuery query) {
        AbstractSession execution = session.getExecutionSession(query);
        return query instanceof ObjectLevelReadQuery objects
                        && objects.isReadOnly()
                        && execution instanceof ClientSession client
                        && client.isInTransaction()
                        && !client.isExclusiveIsolatedClientSession()
                ? client.getParent()
                : execution;
    }

    /** One relation of one owner that is asked for. */
    private final class Asked {

        private final RowRelation relation;
        private final CacheId key;
        private final Optional<Columns> columns;
        private final KnownRows known;

        Asked(RowRelation relation, CacheId key, Optional<Columns> columns, KnownRows known) {
            this.relation = relation;
            this.key = key;
            this.columns = columns;
            this.known = known;
        }

        DatabaseQuery answer(ReadQuery query, AbstractRecord owner, AbstractSession session) {
            if (query.shouldPrepare()) {
                query.checkPrepare(session, owner);
            }
            ReadQuery clone = (ReadQuery) query.clone();
            clone.setIsExecutionClone(true);
            if (clone instanceof ObjectLevelReadQuery objects) {
                readColumns(objects);
            }
            RowsMechanism.replaceSql(clone, () -> read(query, session), LockMode.of(query, session));
            return clone;
        }

        /** A to-one by primary key is never prepared, so it does not know the group that its target has by default. */
        private void readColumns(ObjectLevelReadQuery clone) {
            FetchGroupManager groups = clone.getDescriptor().getFetchGroupManager();
            if (columns.isPresent()) {
                columns.get().applyTo(clone);
            } else if (groups != null && clone.getFetchGroup() == null && groups.getDefaultFetchGroup() != null) {
                clone.setFetchGroup(groups.getDefaultFetchGroup());
            }
        }

        private List<AbstractRecord> read(ReadQuery query, AbstractSession session) {
            followChanges();
            List<AbstractRecord> own =
                    known.take(relation, key, columns, session).orElseGet(() -> readAhead(session));
            return query instanceof DirectReadQuery
                    ? own.stream().map(this::valueFirst).toList()
                    : own;
        }

        private List<AbstractRecord> readAhead(AbstractSession session) {
            List<CacheId> keys = known.claim(relation, key, columns, session);
            List<AbstractRecord> read = relation.select(keys, columns, session);
            Map<CacheId, List<AbstractRecord>> byOwner = new HashMap<>();
            keys.forEach(asked -> byOwner.put(asked, new ArrayList<>()));
            for (AbstractRecord row : read) {
                Optional<List<AbstractRecord>> same =
                        relation.ownerOf(row, session).map(byOwner::get);
                if (same.isEmpty()) {
                    return alone(keys, read, session);
                }
                same.get().add(row);
            }
            Origin origin = columns.isPresent() ? Origin.PART_AHEAD : Origin.AHEAD;
            relation.targetHierarchy().ifPresent(hierarchy -> known.add(hierarchy, read, origin));
            List<AbstractRecord> own = byOwner.getOrDefault(key, List.of());
            byOwner.remove(key);
            known.keep(relation, columns, byOwner);
            return own;
        }

        /** The database holds keys for equal that are not: 'a' and 'A', or with blanks at the end. */
        private List<AbstractRecord> alone(List<CacheId> keys, List<AbstractRecord> read, AbstractSession session) {
            relation.readAlone();
            return keys.size() == 1 ? read : relation.select(List.of(key), columns, session);
        }

        private AbstractRecord valueFirst(AbstractRecord row) {
            // The value is taken from the first column, and a batch reads the owner's key as well.
            AbstractRecord value = new DatabaseRecord(1);
            relation.valueColumn().ifPresent(column -> value.put(column, row.get(column)));
            return value;
        }
    }
}
