package dev.prefetched.plan;

import java.util.Optional;
import java.util.Set;

/**
 * What planning may ask about the entities of one persistence unit.
 *
 * <p>It exists because the standard metamodel does not tell whether an attribute is fetched eagerly, nor whether a
 * provider can batch it; so each provider answers for itself. Implementations are immutable and thread-safe, and two
 * are equal only if they are the same object.
 */
public interface EntityModel {

    /** Knows no entity: what is there to ask before a persistence unit exists. */
    EntityModel NONE = new EntityModel() {
        @Override
        public Optional<EntityShape> entity(Class<?> type) {
            return Optional.empty();
        }

        @Override
        public Set<Class<?>> subclasses(Class<?> type) {
            return Set.of();
        }

        @Override
        public MandatoryReads mandatoryReads(Class<?> entity) {
            return MandatoryReads.NONE;
        }
    };

    /** The entity mapped to {@code type}; empty if that class is not an entity of this persistence unit. */
    Optional<EntityShape> entity(Class<?> type);

    /** All entity classes below {@code type}, direct and indirect; {@code type} itself is not among them. */
    Set<Class<?>> subclasses(Class<?> type);

    /**
     * What is read of objects of {@code entity} in any case. Apart from {@link #entity(Class)} because it is found in the
     * application's code, which is looked at only for entities that a response can hold.
     */
    MandatoryReads mandatoryReads(Class<?> entity);
}
