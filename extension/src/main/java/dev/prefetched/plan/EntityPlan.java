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
 */
public record EntityPlan(Class<?> entity, SortedSet<String> batched, SortedMap<String, LeftOut> leftOut) {

    /** Copies the collections. */
    public EntityPlan {
        batched = Collections.unmodifiableSortedSet(new TreeSet<>(batched));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** The same from unsorted collections. */
    public EntityPlan(Class<?> entity, Set<String> batched, Map<String, LeftOut> leftOut) {
        this(entity, new TreeSet<>(batched), new TreeMap<>(leftOut));
    }

    /** The canonical text, {@code Chef{*recipes, *restaurant}}. */
    @Override
    public String toString() {
        SortedSet<String> texts = new TreeSet<>();
        batched.forEach(attribute -> texts.add("*" + attribute));
        leftOut.forEach((attribute, why) -> texts.add("-" + attribute));
        return entity.getSimpleName() + "{" + String.join(", ", texts) + "}";
    }
}
