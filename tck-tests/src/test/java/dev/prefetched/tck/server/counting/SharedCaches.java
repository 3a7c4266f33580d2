package dev.prefetched.tck.server.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.eclipse.persistence.sessions.DatabaseSession;

/**
 * Empties the shared caches, so that a request can be counted cold. Thread-safe.
 *
 * <p>By EclipseLink's own means: {@code Cache.evictAll()} marks entries as invalid, but keeps them.
 */
@ApplicationScoped
public class SharedCaches {

    @PersistenceUnit(unitName = "kitchen")
    private EntityManagerFactory kitchen;

    @PersistenceUnit(unitName = "cellar")
    private EntityManagerFactory cellar;

    void empty() {
        empty(kitchen);
        empty(cellar);
    }

    private static void empty(EntityManagerFactory factory) {
        factory.unwrap(DatabaseSession.class).getIdentityMapAccessor().initializeAllIdentityMaps();
    }
}
