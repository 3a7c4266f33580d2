package dev.prefetched.internal.eclipselink.rows;

import dev.prefetched.internal.eclipselink.rows.OwnerRows.Origin;
import dev.prefetched.internal.eclipselink.rows.OwnerRows.OwnerRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.identitymaps.CacheId;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * What one call has read ahead through one session for relations nobody has asked for yet: what one transaction sees is not
 * for another.
 *
 * <p>Thread-safe, and never holds its lock while a statement runs or EclipseLink is waited for.
 */
final class KnownRows {

    /** By what a primary key is read as; neither descriptors nor relations have an equality of their own. */
    private final IdentityHashMap<Object, Targets> targets = new IdentityHashMap<>();

    private final IdentityHashMap<RowRelation, ReadAhead> relations = new IdentityHashMap<>();
    private final OwnerRows owners;

    /**
     * Nothing read yet.
     *
     * @param owners the rows the call has read through any session
     */
    KnownRows(OwnerRows owners) {
        this.owners = owners;
    }

    /** Takes note of rows from which objects of {@code hierarchy} are going to be built. */
    void add(ClassDescriptor hierarchy, List<AbstractRecord> read, Origin origin) {
        owners.add(hierarchy, read, origin, this);
    }

    /** Whether asking for {@code key} together with others saves a statement. */
    synchronized boolean saves(RowRelation relation, CacheId key, Optional<Columns> columns, AbstractSession session) {
        ReadAhead ahead = upToDate(relation, columns, session);
        return ahead.ready.containsKey(key)
                || ahead.pending.size() > (ahead.pending.contains(key) ? 1 : 0)
                || target(relation, key, columns, session).isPresent();
    }

    /**
     * What is known for {@code key}: what was read ahead for it, which is handed out once, or the row of the object the key
     * is the primary key of, which is what closes a cycle.
     */
    synchronized Optional<List<AbstractRecord>> take(
            RowRelation relation, CacheId key, Optional<Columns> columns, AbstractSession session) {
        List<AbstractRecord> ready = upToDate(relation, columns, session).ready.remove(key);
        return ready != null
                ? Optional.of(ready)
                : target(relation, key, columns, session).map(List::of);
    }

    /** The keys to ask for together with {@code key}; none of them will be named again. */
    synchronized List<CacheId> claim(
            RowRelation relation, CacheId key, Optional<Columns> columns, AbstractSession session) {
        Set<CacheId> pending = upToDate(relation, columns, session).pending;
        pending.remove(key);
        List<CacheId> keys = new ArrayList<>();
        keys.add(key);
        for (Iterator<CacheId> others = pending.iterator(); others.hasNext() && keys.size() < relation.batchSize(); ) {
            CacheId other = others.next();
            others.remove();
            if (!relation.isInIdentityMap(other, session)
                    && target(relation, other, columns, session).isEmpty()) {
                keys.add(other);
            }
        }
        return keys;
    }

    /** Keeps the rows of owners that will ask later, read with these columns. */
    synchronized void keep(
            RowRelation relation, Optional<Columns> columns, Map<CacheId, List<AbstractRecord>> byOwner) {
        ReadAhead ahead = relations.computeIfAbsent(relation, key -> new ReadAhead());
        if (ahead.isReadWith(columns)) {
            ahead.ready.putAll(byOwner);
        } else {
            ahead.pending.addAll(byOwner.keySet());
        }
    }

    /** Forgets what was read; whose relations will be asked for is still known. */
    synchronized void forget() {
        targets.clear();
        relations.values().forEach(ReadAhead::forget);
    }

    private ReadAhead upToDate(RowRelation relation, Optional<Columns> columns, AbstractSession session) {
        ReadAhead ahead = relations.computeIfAbsent(relation, key -> new ReadAhead());
        ahead.readWith(columns);
        for (OwnerRow owner : owners.after(ahead.seen, relation.ownerHierarchy())) {
            ahead.seen++;
            relation.keyIn(owner.row(), session).ifPresent(key -> ahead.await(key, owner.isAskedFor()));
        }
        return ahead;
    }

    /** The row of the object with that primary key, if it has all columns of the mapping and they are asked for. */
    private Optional<AbstractRecord> target(
            RowRelation relation, CacheId key, Optional<Columns> columns, AbstractSession session) {
        if (!relation.leadsToPrimaryKey() || columns.isPresent()) {
            return Optional.empty();
        }
        ClassDescriptor hierarchy = relation.targetHierarchy().orElseThrow();
        Targets known = targets.computeIfAbsent(relation.readsKeysAs(), any -> new Targets());
        for (OwnerRow candidate : owners.after(known.seen, hierarchy)) {
            known.seen++;
            if (candidate.reader() == this && candidate.origin().isWhole() && owners.isFresh(candidate)) {
                relation.ownerOf(candidate.row(), session).ifPresent(id -> known.byId.put(id, candidate.row()));
            }
        }
        return Optional.ofNullable(known.byId.get(key));
    }

    /** The rows of one hierarchy by their primary keys. */
    private static final class Targets {

        /** How many rows have been looked at. */
        private int seen;

        private final Map<CacheId, AbstractRecord> byId = new HashMap<>();
    }

    /** How far one relation has been read ahead. */
    private static final class ReadAhead {

        /** How many rows of owners have been looked at. */
        private int seen;

        private Optional<Columns> columns = Optional.empty();

        /** In the order of the owners' rows, which is the order they are mostly asked in. */
        private final Set<CacheId> pending = new LinkedHashSet<>();

        private final Map<CacheId, List<AbstractRecord>> ready = new HashMap<>();
        private boolean forgotten;

        private boolean isReadWith(Optional<Columns> wanted) {
            return columns.isPresent() == wanted.isPresent()
                    && (columns.isEmpty() || columns.get().readsSame(wanted.get()));
        }

        private void readWith(Optional<Columns> wanted) {
            if (!isReadWith(wanted)) {
                forget();
                columns = wanted;
            }
        }

        /** What was read is read ahead once more, and not again and again where much is changed. */
        private void forget() {
            if (!ready.isEmpty()) {
                if (!forgotten) {
                    pending.addAll(ready.keySet());
                }
                forgotten = true;
                ready.clear();
            }
        }

        private void await(CacheId key, boolean askedFor) {
            if (askedFor) {
                // The application reads the owner again: what was read ahead for it before may be out of date.
                ready.remove(key);
            }
            if (!ready.containsKey(key)) {
                pending.add(key);
            }
        }
    }
}
