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
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * What one call has read ahead through one session for relations nobody has asked for yet: what one transaction sees is not
 * for another.
 *
 * <p>Thread-safe, and never holds its lock while a statement runs or EclipseLink is waited for.
 */
final class KnownRows {

    /** Descriptors and relations have no equality of their own. */
    private final IdentityHashMap<ClassDescriptor, Targets> targets = new IdentityHashMap<>();

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
    synchronized boolean saves(RowRelation relation, Object key, AbstractSession session) {
        ReadAhead ahead = upToDate(relation, session);
        return ahead.ready.containsKey(key)
                || ahead.pending.size() > (ahead.pending.contains(key) ? 1 : 0)
                || target(relation, key, session).isPresent();
    }

    /**
     * What is known for {@code key}: what was read ahead for it, which is handed out once, or the row of the object the key
     * is the primary key of, which is what closes a cycle.
     */
    synchronized Optional<List<AbstractRecord>> take(RowRelation relation, Object key, AbstractSession session) {
        List<AbstractRecord> ready = upToDate(relation, session).ready.remove(key);
        return ready != null
                ? Optional.of(ready)
                : target(relation, key, session).map(List::of);
    }

    /** The keys to ask for together with {@code key}; none of them will be named again. */
    synchronized List<Object> claim(RowRelation relation, Object key, AbstractSession session) {
        Set<Object> pending = upToDate(relation, session).pending;
        pending.remove(key);
        List<Object> keys = new ArrayList<>();
        keys.add(key);
        for (Iterator<Object> others = pending.iterator(); others.hasNext() && keys.size() < relation.batchSize(); ) {
            Object other = others.next();
            others.remove();
            if (!relation.isInIdentityMap(other, session)
                    && target(relation, other, session).isEmpty()) {
                keys.add(other);
            }
        }
        return keys;
    }

    /** Keeps the rows of owners that will ask later. */
    synchronized void keep(RowRelation relation, Map<Object, List<AbstractRecord>> byOwner) {
        relations.computeIfAbsent(relation, key -> new ReadAhead()).ready.putAll(byOwner);
    }

    synchronized void forget() {
        targets.clear();
        relations.clear();
    }

    private ReadAhead upToDate(RowRelation relation, AbstractSession session) {
        ReadAhead ahead = relations.computeIfAbsent(relation, key -> new ReadAhead());
        for (OwnerRow owner : owners.after(ahead.seen, relation.ownerHierarchy())) {
            ahead.seen++;
            relation.keyIn(owner.row(), session).ifPresent(key -> ahead.await(key, owner.origin()));
        }
        return ahead;
    }

    private Optional<AbstractRecord> target(RowRelation relation, Object key, AbstractSession session) {
        if (!relation.leadsToPrimaryKey()) {
            return Optional.empty();
        }
        ClassDescriptor hierarchy = relation.targetHierarchy().orElseThrow();
        Targets known = targets.computeIfAbsent(hierarchy, any -> new Targets());
        for (OwnerRow candidate : owners.after(known.seen, hierarchy)) {
            known.seen++;
            if (candidate.reader() == this && candidate.origin() != Origin.QUERY_WITH_MORE) {
                relation.ownerOf(candidate.row(), session).ifPresent(id -> known.byId.put(id, candidate.row()));
            }
        }
        return Optional.ofNullable(known.byId.get(key));
    }

    /** The rows of one hierarchy by their primary keys. */
    private static final class Targets {

        /** How many rows have been looked at. */
        private int seen;

        private final Map<Object, AbstractRecord> byId = new HashMap<>();
    }

    /** How far one relation has been read ahead. */
    private static final class ReadAhead {

        /** How many rows of owners have been looked at. */
        private int seen;

        /** In the order of the owners' rows, which is the order they are mostly asked in. */
        private final Set<Object> pending = new LinkedHashSet<>();

        private final Map<Object, List<AbstractRecord>> ready = new HashMap<>();

        private void await(Object key, Origin origin) {
            if (origin != Origin.AHEAD) {
                // The application reads the owner again: what was read ahead for it before may be out of date.
                ready.remove(key);
            }
            if (!ready.containsKey(key)) {
                pending.add(key);
            }
        }
    }
}
