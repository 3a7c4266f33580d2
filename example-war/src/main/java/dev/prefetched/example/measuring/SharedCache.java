package dev.prefetched.example.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.eclipse.persistence.sessions.DatabaseSession;

/**
 * Empties the shared cache, so that a request can be measured cold. Thread-safe.
 *
 * <p>The only class of the guide that knows EclipseLink: {@code Cache.evictAll()} of JPA does not do, for it only marks the
 * entries as invalid and keeps them.
 */
@ApplicationScoped
public class SharedCache {

    @PersistenceUnit
    private EntityManagerFactory factory;

    /** Drops every entity from the shared cache. */
    public void empty() {
        factory.unwrap(DatabaseSession.class).getIdentityMapAccessor().initializeAllIdentityMaps();
    }
}
