package dev.prefetched.testkit;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * Gives {@code @PersistenceContext} and {@code @PersistenceUnit} the beans of {@link PersistenceBeans}, so that resource
 * classes run here as they are.
 *
 * <p>Stateless, hence thread-safe.
 */
final class PersistenceInjection implements JpaInjectionServices {

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        String unit =
                point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
        return referenceTo(EntityManager.class, unit);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        String unit = point.getAnnotated().getAnnotation(PersistenceUnit.class).unitName();
        return referenceTo(EntityManagerFactory.class, unit);
    }

    private static <T> ResourceReferenceFactory<T> referenceTo(Class<T> type, String named) {
        Unit.Literal unit = new Unit.Literal(named.isEmpty() ? Archive.DEFAULT_UNIT : named);
        return () ->
                new SimpleResourceReference<>(CDI.current().select(type, unit).get());
    }

    @Override
    public void cleanup() {}
}
