package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import java.util.List;

/**
 * What is wished for a plan beyond what the response shows. Immutable and thread-safe.
 *
 * @param include what to fetch besides, from the entities on top of the response
 * @param exclude what not to fetch, with all below it, from the same entities
 * @param batchSize how many keys one batch query asks for, at most; 0 for as many as is configured
 * @param narrow whether attributes that are not read may be left out of the rows
 */
public record PlanWishes(List<AccessPath> include, List<AccessPath> exclude, int batchSize, boolean narrow) {

    /** Nothing in particular. */
    public static final PlanWishes NONE = new PlanWishes(List.of(), List.of(), 0, false);

    /** Copies the lists. */
    public PlanWishes {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The same with all columns read. */
    PlanWishes withWholeRows() {
        return new PlanWishes(include, exclude, batchSize, false);
    }
}
