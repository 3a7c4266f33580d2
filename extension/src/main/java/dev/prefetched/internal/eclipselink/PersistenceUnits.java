package dev.prefetched.internal.eclipselink;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.jpa.EntityManagerSetupImpl;

/**
 * The persistence units of one deployment among all those EclipseLink knows in this JVM.
 *
 * <p>On a server the register holds every application's units. A unit belongs to the deployment if its class loader is
 * one of the deployment's; entity classes cannot tell on WildFly, where they are not loaded before the unit's first use.
 * Immutable and thread-safe.
 */
final class PersistenceUnits {

    private final Set<ClassLoader> deployment;

    PersistenceUnits(Set<ClassLoader> deployment) {
        this.deployment = Set.copyOf(deployment);
    }

    /** Those that exist by now. */
    List<EntityManagerSetupImpl> list() {
        return EntityManagerFactoryProvider.getEmSetupImpls().values().stream()
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(EntityManagerSetupImpl unit) {
        PersistenceUnitInfo info = unit.getPersistenceUnitInfo();
        return info != null && deployment.contains(info.getClassLoader()) && unit.getSession() != null;
    }
}
