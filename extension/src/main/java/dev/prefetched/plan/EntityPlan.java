package dev.prefetched.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is fetched for one entity class whenever a query for it runs during the call.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the entity class
 * @param batched the relations and element collections read by one statement for all objects of a query; dotted names
 *     for those inside embedded objects
 * @param leftOut relations that the response needs but that stay as they are, and why
 * @param columns which basic attributes come with the rows
 * @param mandatory what a query that reads only some attributes may never leave out, shown or not: id, version and what
 *     {@code hashCode}, {@code equals}, {@code compareTo}, map keys and callbacks read. Names as code reads them: those
 *     that the provider does not map for this class are no attributes of it
 */
public record EntityPlan(
        Class<?> entity,
        SortedSet<String> batched,
        SortedMap<String, LeftOut> leftOut,
        ColumnPlan columns,
        SortedSet<String> mandatory) {

    /** Copies the collections. */
    public EntityPlan {
        batched = Collections.unmodifiableSortedSet(new TreeSet<>(batched));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        mandatory = Collections.unmodifiableSortedSet(new TreeSet<>(mandatory));
    }

    /** The same from unsorted collections. */
    public EntityPlan(
            Class<?> entity,
            Set<String> batched,
            Map<String, LeftOut> leftOut,
            ColumnPlan columns,
            Set<String> mandatory) {
        this(entity, new TreeSet<>(batched), new TreeMap<>(leftOut), columns, new TreeSet<>(mandatory));
    }

    /** Whether a query for the entity is to run any other way than it would without a plan. */
    public boolean changesQueries() {
        return !batched.isEmpty() || !columns.isAsMapped();
    }

    /** The canonical text, {@code Chef{*recipes, +portrait}}. */
    @Override
    public String toString() {
        SortedSet<String> texts = new TreeSet<>();
        batched.forEach(attribute -> texts.add("*" + attribute));
        leftOut.forEach((attribute, why) -> texts.add("-" + attribute));
        columns.added().forEach(attribute -> texts.add("+" + attribute));
        columns.omitted().forEach(attribute -> texts.add("!" + attribute));
        return entity.getSimpleName() + "{" + String.join(", ", texts) + "}";
    }
}
