package dev.prefetched.internal.deployment;

import dev.prefetched.internal.jpa.AnnotatedEntities;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.messages.Nearest;
import dev.prefetched.internal.planner.AttributePaths;
import dev.prefetched.internal.planner.PlanWishes;
import dev.prefetched.internal.planner.RootEntities;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at the paths of a plan once more when the entities of a persistence unit are known, for what annotations alone could
 * not tell at deployment. It is too late to stop anything then, so it warns. Thread-safe.
 */
final class PathsOfPlan {

    private final AnnotatedEntities annotated = new AnnotatedEntities();
    private final MessageLog messages;

    PathsOfPlan(MessageLog messages) {
        this.messages = messages;
    }

    /** Warns of each path that no entity of the unit has an attribute for. */
    void check(String resourceMethod, PlanWishes wishes, ResponseShape shape, EntityModel entities) {
        Set<Class<?>> roots = RootEntities.of(shape, entities);
        if (roots.isEmpty()) {
            // Another unit is the one that the answer comes from.
            return;
        }
        AttributePaths known = new AttributePaths(entities, type -> false);
        Stream.concat(wishes.include().stream(), wishes.exclude().stream())
                .forEach(path -> known.check(roots, path)
                        .filter(unknown -> !isColumn(unknown))
                        .ifPresent(unknown -> messages.logOnce(
                                Message.PATH_WITHOUT_EFFECT,
                                resourceMethod + " " + path,
                                null,
                                resourceMethod,
                                path.toString(),
                                unknown.owner().getSimpleName(),
                                unknown.attribute(),
                                Nearest.hint(unknown.attribute(), unknown.known()))));
    }

    /** The model of a unit leaves out columns that no plan can do anything about, such as ids. */
    private boolean isColumn(AttributePaths.Unknown unknown) {
        return annotated
                .entity(unknown.owner())
                .flatMap(entity -> entity.attribute(unknown.attribute()))
                .isPresent();
    }
}
