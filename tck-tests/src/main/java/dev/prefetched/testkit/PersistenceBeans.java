package dev.prefetched.testkit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entity managers of a deployment, one for each request and persistence unit, and their factories. Those of the
 * default unit are what {@code @Inject} gives.
 */
final class PersistenceBeans implements Extension {

    private final Map<String, EntityManagerFactory> units;
    private final Optional<JtaTransactions> jta;

    PersistenceBeans(Map<String, EntityManagerFactory> units, Optional<JtaTransactions> jta) {
        this.units = units;
        this.jta = jta;
    }

    void add(@Observes AfterBeanDiscovery beans) {
        units.forEach((unit, factory) -> {
            beans.<EntityManagerFactory>addBean()
                    .id("factory of " + unit)
                    .addTypes(EntityManagerFactory.class, Object.class)
                    .qualifiers(qualifiersOf(unit))
                    .createWith(context -> factory);
            beans.<EntityManager>addBean()
                    .id("entity manager of " + unit)
                    .addTypes(EntityManager.class, Object.class)
                    .qualifiers(qualifiersOf(unit))
                    .scope(RequestScoped.class)
                    .createWith(context -> jta.map(some -> TransactionScoped.of(factory, some.started()))
                            .orElseGet(factory::createEntityManager))
                    .destroyWith((entities, context) -> end(entities));
        });
    }

    private static Set<Annotation> qualifiersOf(String unit) {
        Set<Annotation> qualifiers = new LinkedHashSet<>(Set.of(Any.Literal.INSTANCE, new Unit.Literal(unit)));
        if (unit.equals(Archive.DEFAULT_UNIT)) {
            qualifiers.add(Default.Literal.INSTANCE);
        }
        return qualifiers;
    }

    private void end(EntityManager entities) {
        if (jta.isEmpty() && entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }
}
