package dev.prefetched.tck.server.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.DatabaseSession;

/**
 * Empties the shared caches, so that a request can be counted cold. Thread-safe.
 *
 * <p>By EclipseLink's own means: {@code Cache.evictAll()} marks entries as invalid, but keeps them.
 */
@ApplicationScoped
public class SharedCaches {

    @PersistenceContext(unitName = "kitchen")
    private EntityManager kitchen;

    @PersistenceContext(unitName = "cellar")
    private EntityManager cellar;

    void empty() {
        empty(kitchen);
        empty(cellar);
    }

    /** The factory that Open Liberty injects cannot be unwrapped, the one behind an entity manager can. */
    private static void empty(EntityManager unit) {
        unit.getEntityManagerFactory()
                .unwrap(DatabaseSession.class)
                .getIdentityMapAccessor()
                .initializeAllIdentityMaps();
    }
}
