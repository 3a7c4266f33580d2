package dev.prefetched.internal.planner;

import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.RelationUse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The relations that one resource method was seen to read one object at a time, and that are in its plan therefore.
 *
 * <p>Two loads in one call are what is learned from, if it is certain that reading all of them at once leaves nothing behind
 * that would not be there otherwise. What goes unread in so many calls that could have read it is forgotten. So many
 * relations are kept and no more. Thread-safe.
 */
public final class LearnedAttributes {

    /** More relations than any method reads beyond what its answer shows. */
    static final int MOST = 64;

    /** In how many calls on end a relation may go unread. */
    static final int PATIENCE = 10;

    /** How many loads make it worth a batch. */
    private static final int ENOUGH = 2;

    // By class and name, not by a record: see PlanRegistry. The value tells in how many calls it went unread.
    private final Map<Class<?>, Map<String, Integer>> unread = new LinkedHashMap<>();

    /** What changed with one call. */
    public record Change(List<RelationUse> learned, List<RelationUse> forgotten) {

        /** Copies the lists. */
        public Change {
            learned = List.copyOf(learned);
            forgotten = List.copyOf(forgotten);
        }

        /** Whether nothing did. */
        boolean isEmpty() {
            return learned.isEmpty() && forgotten.isEmpty();
        }
    }

    /** Goes by what a call has read; of that only what is {@code wanted} is learned. */
    synchronized Change update(CallLoads loads, Predicate<RelationUse> wanted) {
        List<RelationUse> learned = loads.relations().stream()
                .filter(use -> use.single() >= ENOUGH && use.certain() && wanted.test(use))
                .filter(this::add)
                .toList();
        return new Change(learned, forget(loads));
    }

    private boolean add(RelationUse use) {
        return size() < MOST
                && unread.computeIfAbsent(use.entity(), key -> new LinkedHashMap<>())
                                .putIfAbsent(use.attribute(), 0)
                        == null;
    }

    private List<RelationUse> forget(CallLoads loads) {
        List<RelationUse> forgotten = new ArrayList<>();
        unread.forEach((entity, attributes) -> {
            if (loads.entities().stream().anyMatch(entity::isAssignableFrom)) {
                for (Iterator<Map.Entry<String, Integer>> all =
                                attributes.entrySet().iterator();
                        all.hasNext(); ) {
                    Map.Entry<String, Integer> attribute = all.next();
                    attribute.setValue(isRead(entity, attribute.getKey(), loads) ? 0 : attribute.getValue() + 1);
                    if (attribute.getValue() >= PATIENCE) {
                        forgotten.add(new RelationUse(entity, attribute.getKey(), 0, false, true));
                        all.remove();
                    }
                }
            }
        });
        return forgotten;
    }

    private static boolean isRead(Class<?> entity, String attribute, CallLoads loads) {
        return loads.relations().stream()
                .anyMatch(use -> use.entity() == entity && use.attribute().equals(attribute));
    }

    synchronized int size() {
        return unread.values().stream().mapToInt(Map::size).sum();
    }

    /** All of them, by entity class. */
    synchronized Map<Class<?>, Set<String>> all() {
        return unread.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue().keySet())));
    }
}
