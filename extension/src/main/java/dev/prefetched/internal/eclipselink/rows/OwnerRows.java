package dev.prefetched.internal.eclipselink.rows;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;

/**
 * The rows of entities that one call has read, in that order, to take the keys of siblings from.
 *
 * <p>Of all sessions: objects read in a transaction are asked for their lazy relations after it as well. Thread-safe.
 */
final class OwnerRows {

    // Descriptors have no equality of their own.
    private final IdentityHashMap<ClassDescriptor, List<OwnerRow>> rows = new IdentityHashMap<>();
    private int age;

    synchronized void add(ClassDescriptor hierarchy, List<AbstractRecord> read, Origin origin, KnownRows reader) {
        List<OwnerRow> known = rows.computeIfAbsent(hierarchy, key -> new ArrayList<>());
        // With a join, EclipseLink leaves holes where a row only repeats the object of another.
        read.stream().filter(Objects::nonNull).forEach(row -> known.add(new OwnerRow(row, origin, reader, age)));
    }

    /** The rows of {@code hierarchy} from that one on. */
    synchronized List<OwnerRow> after(int seen, ClassDescriptor hierarchy) {
        List<OwnerRow> known = rows.getOrDefault(hierarchy, List.of());
        return seen < known.size() ? List.copyOf(known.subList(seen, known.size())) : List.of();
    }

    /** Takes note that the database is another one now: no row so far is good for more than its keys. */
    synchronized void grow() {
        age++;
    }

    /** Whether the database is as it was when that row was read, as far as is known. */
    synchronized boolean isFresh(OwnerRow row) {
        return row.age() == age;
    }

    /** Where a row comes from. */
    enum Origin {
        /** A query that was asked for. */
        QUERY,
        /** A query that was asked for and whose rows hold more than one object, or less: enough to take keys from. */
        QUERY_WITH_MORE,
        /** Read ahead here. */
        AHEAD,
        /** Read ahead here, and not all columns of the mapping or not only those. */
        PART_AHEAD;

        private boolean isAhead() {
            return this == AHEAD || this == PART_AHEAD;
        }

        /** Whether an object can be built from such a row. */
        boolean isWhole() {
            return this == QUERY || this == AHEAD;
        }
    }

    /** One row, who has read it, and when. */
    record OwnerRow(AbstractRecord row, Origin origin, KnownRows reader, int age) {

        /** Whether the application has asked for it. */
        boolean isAskedFor() {
            return !origin.isAhead();
        }
    }
}
