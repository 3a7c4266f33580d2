package dev.prefetched.plan;

import java.util.Optional;
import java.util.Set;

/** A persistence unit that is known, unlike {@link EntityModel#NONE}, and has no entity. */
public final class NoEntities implements EntityModel {

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
}
