package dev.prefetched.internal.deployment;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.jpa.AnnotatedEntities;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.Nearest;
import dev.prefetched.internal.planner.AttributePaths;
import dev.prefetched.internal.rest.AnnotationInForce;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One {@link Prefetched} as it is written, with the methods it is in force for, and what is wrong with it.
 *
 * <p>Entities are told by their annotations here, since many servers create persistence units with their first use. What
 * those do not tell is no mistake: attributes that only a subclass may have, and anything if the application maps entities
 * by XML. It is looked at again when a persistence unit is there; see {@link PathsOfPlan}.
 */
final class WrittenAnnotation {

    private final AnnotationInForce written;
    private final AnnotatedEntities entities = new AnnotatedEntities();
    private final Map<Method, Class<?>> methods;
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * @param written the annotation
     * @param methods the resource methods it is in force for, with the class of their resource
     */
    WrittenAnnotation(AnnotationInForce written, Map<Method, Class<?>> methods) {
        this.written = written;
        this.methods = methods;
    }

    /** All that is wrong with it. */
    List<Mistake> mistakes(boolean xmlMappings) {
        Prefetched annotation = written.annotation();
        if (annotation.batchSize() < 0) {
            mistakes.add(Mistake.of(Message.BAD_BATCH_SIZE, written.place(), annotation.batchSize()));
        }
        if (!xmlMappings) {
            checkTypes(List.of(annotation.value()));
        }
        List<String> paths = new ArrayList<>();
        paths.addAll(List.of(annotation.include()));
        paths.addAll(List.of(annotation.exclude()));
        if (!paths.isEmpty()) {
            checkPaths(paths, roots(), xmlMappings);
        }
        return mistakes;
    }

    private void checkTypes(List<Class<?>> types) {
        types.stream()
                .filter(type -> HeldEntities.in(Set.of(type), entities).isEmpty())
                .forEach(type -> mistakes.add(Mistake.of(Message.NO_ENTITY, written.place(), type.getSimpleName())));
    }

    private Set<Class<?>> roots() {
        Set<Class<?>> roots = new LinkedHashSet<>();
        methods.forEach((method, resource) -> roots.addAll(HeldEntities.in(
                ResponseTypesOfMethod.find(written.annotation(), resource, method)
                        .provenances()
                        .keySet(),
                entities)));
        return roots;
    }

    private void checkPaths(List<String> paths, Set<Class<?>> roots, boolean xmlMappings) {
        if (roots.isEmpty()) {
            if (!xmlMappings) {
                mistakes.add(Mistake.of(Message.PATHS_FROM_NOWHERE, written.place(), String.join(", ", paths)));
            }
            return;
        }
        AttributePaths known = new AttributePaths(entities, type -> xmlMappings || entities.isOpen(type));
        for (String path : paths) {
            PathText.parse(path)
                    .ifPresentOrElse(
                            parsed -> known.check(roots, parsed).ifPresent(unknown -> add(path, unknown)),
                            () -> mistakes.add(Mistake.of(Message.NO_PATH, written.place(), path)));
        }
    }

    private void add(String path, AttributePaths.Unknown unknown) {
        mistakes.add(Mistake.of(
                Message.UNKNOWN_ATTRIBUTE,
                written.place(),
                path,
                unknown.owner().getSimpleName(),
                unknown.attribute(),
                Nearest.hint(unknown.attribute(), unknown.known())));
    }
}
