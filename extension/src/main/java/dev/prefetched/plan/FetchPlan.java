package dev.prefetched.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is fetched during a call, per entity class.
 *
 * <p>Keyed by class and never by path: a query for an entity class gets the plan of that class whether it is the
 * application's own query or one that EclipseLink makes for a relation. Immutable and thread-safe.
 *
 * @param entities the plan of each entity class that has something to fetch or to tell
 * @param loaded the entity classes of which the call loads objects: from the rows that a query reads of them, the keys of
 *     relations are taken
 * @param batchSize how many keys one batch query asks for, at most; 0 for as many as is configured
 */
public record FetchPlan(Map<Class<?>, EntityPlan> entities, Set<Class<?>> loaded, int batchSize) {

    /** The plan that changes nothing. */
    public static final FetchPlan NONE = new FetchPlan(Map.of(), Set.of(), 0);

    /** Copies {@code entities}, in the order of the class names, and {@code loaded}. */
    public FetchPlan {
        loaded = Set.copyOf(loaded);
        SortedMap<Class<?>, EntityPlan> sorted = new TreeMap<>(Comparator.comparing(Class::getName));
        sorted.putAll(entities);
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }

    public Optional<EntityPlan> of(Class<?> entity) {
        return Optional.ofNullable(entities.get(entity));
    }

    /** Whether every query runs as it would without a plan. */
    public boolean isEmpty() {
        return entities.values().stream().noneMatch(EntityPlan::changesQueries);
    }

    /** The canonical text, {@code Chef{*recipes} Recipe{*ingredients}}. */
    @Override
    public String toString() {
        return entities.values().stream().map(EntityPlan::toString).collect(Collectors.joining(" "));
    }
}
