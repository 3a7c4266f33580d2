package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.UnreadablePath;

/** Names the places at which reading stopped as a developer knows them: by property or method, then the path. */
final class Places {

    private static final String THE_OBJECT_ITSELF = "this";

    private Places() {}

    /** {@code reads} with its unreadable paths told to be at {@code place}. */
    static MethodReads at(String place, MethodReads reads) {
        return new MethodReads(
                reads.paths(),
                reads.serialised(),
                reads.unreadable().stream()
                        .map(path -> new UnreadablePath(
                                place,
                                path.place().equals(THE_OBJECT_ITSELF)
                                        ? path.reason()
                                        : path.reason() + ", at " + path.place()))
                        .toList());
    }
}
