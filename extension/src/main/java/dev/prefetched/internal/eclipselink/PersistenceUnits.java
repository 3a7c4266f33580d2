package dev.prefetched.internal.eclipselink;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.jpa.EntityManagerSetupImpl;

/**
 * The persistence units of one deployment among all those EclipseLink knows in this JVM.
 *
 * <p>On a server the register holds every application's units. A unit belongs to the deployment if its class loader is
 * one of the deployment's; entity classes cannot tell on WildFly, where they are not loaded before the unit's first use. If
 * this library lies in the {@code lib} of an EAR, the WARs' loaders become known as those that its calls run with.
 * Thread-safe.
 */
final class PersistenceUnits {

    private final Set<ClassLoader> deployment = ConcurrentHashMap.newKeySet();

    PersistenceUnits(Set<ClassLoader> deployment) {
        this.deployment.addAll(deployment);
    }

    /** Those that exist by now. Asked at the start of the application and of its calls, on their threads. */
    List<EntityManagerSetupImpl> list() {
        return EntityManagerFactoryProvider.getEmSetupImpls().values().stream()
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(EntityManagerSetupImpl unit) {
        PersistenceUnitInfo info = unit.getPersistenceUnitInfo();
        return info != null && isOurs(info.getClassLoader()) && unit.getSession() != null;
    }

    private boolean isOurs(ClassLoader loader) {
        if (loader == Thread.currentThread().getContextClassLoader()) {
            deployment.add(loader);
        }
        return deployment.contains(loader);
    }
}
