package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.ResponseShape;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an entity's columns whole although its resource method asks for the serialised ones only, and why.
 *
 * <p>A column that is missed costs one statement for each object, so these rules are stricter than those for relations.
 * That the request method is safe is asked before, and what a query can do is asked of each query.
 */
enum NarrowingRule {
    /** Something in the answer reads what could not be followed, and it may be this entity. */
    READERS_UNKNOWN {
        @Override
        boolean appliesTo(EntityShape entity, EntityModel model, ResponseShape shape) {
            return shape.types().values().stream()
                    .anyMatch(type -> !type.unreadable().isEmpty());
        }
    },
    /** The mapper does not write it, so what is read from it is known in part only. */
    NOT_WRITTEN {
        @Override
        boolean appliesTo(EntityShape entity, EntityModel model, ResponseShape shape) {
            return !shape.types().containsKey(entity.type());
        }
    },
    /** EclipseLink has no fetch group for the attributes that only a subclass has. */
    IN_A_HIERARCHY {
        @Override
        boolean appliesTo(EntityShape entity, EntityModel model, ResponseShape shape) {
            return !model.subclasses(entity.type()).isEmpty()
                    || hasEntityAbove(entity.type().getSuperclass(), model);
        }
    };

    abstract boolean appliesTo(EntityShape entity, EntityModel model, ResponseShape shape);

    /** The first rule that keeps the columns of {@code entity} whole; empty if they can be narrowed. */
    static Optional<NarrowingRule> against(EntityShape entity, EntityModel model, ResponseShape shape) {
        return Stream.of(values())
                .filter(rule -> rule.appliesTo(entity, model, shape))
                .findFirst();
    }

    private static boolean hasEntityAbove(@Nullable Class<?> type, EntityModel model) {
        return type != null && (model.entity(type).isPresent() || hasEntityAbove(type.getSuperclass(), model));
    }
}
