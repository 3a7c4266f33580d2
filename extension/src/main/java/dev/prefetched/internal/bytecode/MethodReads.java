package dev.prefetched.internal.bytecode;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.UnreadablePath;
import java.util.List;
import java.util.Set;

/**
 * What one method reads from one object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paths the access paths read, starting from the object
 * @param serialised the access paths whose values the method hands back to the JSON mapper to write as usual
 * @param unreadable where following the method had to stop
 */
public record MethodReads(Set<AccessPath> paths, Set<AccessPath> serialised, List<UnreadablePath> unreadable) {

    /** Copies the collections. */
    public MethodReads {
        paths = Set.copyOf(paths);
        serialised = Set.copyOf(serialised);
        unreadable = List.copyOf(unreadable);
    }
}
