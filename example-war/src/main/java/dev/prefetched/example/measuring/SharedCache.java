package dev.prefetched.example.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.DatabaseSession;

/**
 * Empties the shared cache, so that a request can be measured cold. Thread-safe.
 *
 * <p>By EclipseLink's own means: {@code Cache.evictAll()} of JPA does not do, for it only marks the
 * entries as invalid and keeps them.
 */
@ApplicationScoped
public class SharedCache {

    @PersistenceContext
    private EntityManager entities;

    /** Drops every entity from the shared cache. The factory that Open Liberty injects could not be unwrapped. */
    public void empty() {
        entities.getEntityManagerFactory()
                .unwrap(DatabaseSession.class)
                .getIdentityMapAccessor()
                .initializeAllIdentityMaps();
    }
}
