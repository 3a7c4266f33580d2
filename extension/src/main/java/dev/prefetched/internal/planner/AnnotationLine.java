package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotation to write for a relation that was learned. */
final class AnnotationLine {

    private final EntityModel model;

    AnnotationLine(EntityModel model) {
        this.model = model;
    }

    /**
     * The annotation that puts {@code attribute} of {@code entity} into a plan.
     *
     * @param roots the entities of the answer
     * @param told whether these are known without the annotation naming them
     */
    String of(Class<?> entity, String attribute, Collection<Class<?>> roots, boolean told) {
        Optional<String> path = path(entity, roots);
        Set<Class<?>> named = new LinkedHashSet<>();
        if (!told) {
            named.addAll(roots);
        }
        if (path.isEmpty()) {
            named.add(entity);
        }
        String include = "include = \"" + path.orElse("") + attribute + "\"";
        return "@Prefetched(" + (named.isEmpty() ? "" : "value = " + value(named) + ", ") + include + ")";
    }

    private static String value(Set<Class<?>> types) {
        String names =
                types.stream().map(type -> type.getSimpleName() + ".class").collect(Collectors.joining(", "));
        return types.size() == 1 ? names : "{" + names + "}";
    }

    /** The shortest way from one of the roots, with a dot at its end; empty if none leads there. */
    private Optional<String> path(Class<?> entity, Collection<Class<?>> roots) {
        Map<Class<?>, String> paths = new LinkedHashMap<>();
        Deque<Class<?>> next = new ArrayDeque<>();
        roots.forEach(root -> reach(root, "", paths, next));
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            String path = Objects.requireNonNull(paths.get(type));
            if (type.isAssignableFrom(entity) || entity.isAssignableFrom(type)) {
                return Optional.of(path);
            }
            Stream.concat(Stream.of(type), model.subclasses(type).stream())
                    .flatMap(each -> model.entity(each).stream())
                    .flatMap(shape -> shape.attributes().stream())
                    .filter(EntityAttribute::isRelation)
                    .forEach(relation -> relation.target()
                            .ifPresent(target -> reach(target, path + relation.name() + ".", paths, next)));
        }
        return Optional.empty();
    }

    private static void reach(Class<?> type, String path, Map<Class<?>, String> paths, Deque<Class<?>> next) {
        if (paths.putIfAbsent(type, path) == null) {
            next.add(type);
        }
    }
}
