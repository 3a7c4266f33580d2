package dev.prefetched.internal.deployment;

import dev.prefetched.plan.AccessPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Attribute paths as they are written in an annotation. */
final class PathText {

    private PathText() {}

    /** Those that are paths. */
    static List<AccessPath> paths(String... texts) {
        return Stream.of(texts).flatMap(text -> parse(text).stream()).toList();
    }

    /** Empty if {@code text} is no chain of names. */
    static Optional<AccessPath> parse(String text) {
        List<String> names = Stream.of(text.split("\\.", -1)).map(String::strip).toList();
        return names.stream().allMatch(PathText::isName) ? Optional.of(new AccessPath(names)) : Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
