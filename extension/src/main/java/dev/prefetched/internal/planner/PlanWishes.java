package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wished for a plan beyond what the response shows. Immutable and thread-safe.
 *
 * @param include what to fetch besides, from the entities on top of the response
 * @param exclude what not to fetch, with all below it, from the same entities
 * @param learned what to fetch besides, by entity class
 * @param batchSize how many keys one batch query asks for, at most; 0 for as many as is configured
 * @param narrow whether attributes that are not read may be left out of the rows
 */
public record PlanWishes(
        List<AccessPath> include,
        List<AccessPath> exclude,
        Map<Class<?>, Set<String>> learned,
        int batchSize,
        boolean narrow) {

    /** Nothing in particular. */
    public static final PlanWishes NONE = new PlanWishes(List.of(), List.of(), Map.of(), 0, false);

    /** Copies the collections, those in the map excepted. */
    public PlanWishes {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        learned = Map.copyOf(learned);
    }

    /** The same with all columns read. */
    PlanWishes withWholeRows() {
        return new PlanWishes(include, exclude, learned, batchSize, false);
    }

    /** The same and what was learned. */
    PlanWishes with(Map<Class<?>, Set<String>> attributes) {
        return new PlanWishes(include, exclude, attributes, batchSize, narrow);
    }
}
