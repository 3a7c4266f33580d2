package dev.prefetched.internal.bytecode;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.UnreadablePath;
import java.util.List;
import java.util.Set;

/**
 * What a method reads: access paths from the object it is about, and where following it had to stop.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paths every attribute read, each prefix of a path being a path as well; transient fields are left out, what was
 *     put into them is not
 * @param serialised the paths to objects that a serializer hands back to JSON-B, which then visits them as a whole
 * @param unreadable where following the method had to stop; attributes read behind these places are missing
 */
public record MethodReads(Set<AccessPath> paths, Set<AccessPath> serialised, List<UnreadablePath> unreadable) {

    /** Reads nothing. */
    public static final MethodReads NONE = new MethodReads(Set.of(), Set.of(), List.of());

    /** Copies the collections. */
    public MethodReads {
        paths = Set.copyOf(paths);
        serialised = Set.copyOf(serialised);
        unreadable = List.copyOf(unreadable);
    }
}
