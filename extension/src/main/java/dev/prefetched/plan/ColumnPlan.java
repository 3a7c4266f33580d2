package dev.prefetched.plan;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which basic attributes come with the rows of an entity class, as a difference to what its mapping says.
 *
 * <p>It exists because a lazy basic attribute that is written costs one statement for each object, unless the query
 * reads it. Immutable and thread-safe.
 *
 * @param added lazy attributes that are read nevertheless
 * @param omitted eager attributes that are not read
 */
public record ColumnPlan(SortedSet<String> added, SortedSet<String> omitted) {

    /** Copies the sets. */
    public ColumnPlan {
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        omitted = Collections.unmodifiableSortedSet(new TreeSet<>(omitted));
    }

    /** The same from unsorted sets. */
    public ColumnPlan(Set<String> added, Set<String> omitted) {
        this(new TreeSet<>(added), new TreeSet<>(omitted));
    }

    /** The columns that the mapping says. */
    public static ColumnPlan asMapped() {
        return new ColumnPlan(Set.of(), Set.of());
    }

    /** Whether nothing is to be changed. */
    public boolean isAsMapped() {
        return added.isEmpty() && omitted.isEmpty();
    }

    /** Whether objects come without something they would have without a plan. */
    public boolean narrows() {
        return !omitted.isEmpty();
    }
}
