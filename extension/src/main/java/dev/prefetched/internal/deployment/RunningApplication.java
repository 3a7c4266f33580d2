package dev.prefetched.internal.deployment;

import dev.prefetched.internal.jsonb.ApplicationObjects;
import dev.prefetched.internal.rest.ContextObjects;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;

/**
 * The objects of the application that its REST runtime and its CDI container hold.
 *
 * <p>Thread-safe.
 */
record RunningApplication(ContextObjects contexts) implements ApplicationObjects {

    @Override
    public int restApplications() {
        return contexts.applications();
    }

    @Override
    public <T> Optional<T> resolved(int restApplication, Class<T> kind, Class<?> answered) {
        return contexts.find(restApplication, kind, answered);
    }

    @Override
    public <T> Optional<T> bean(Class<T> kind) {
        Instance<T> beans = CDI.current().select(kind);
        return beans.isResolvable() ? Optional.of(beans.get()) : Optional.empty();
    }
}
