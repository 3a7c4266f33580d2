package dev.prefetched.internal.eclipselink;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.jpa.EntityManagerSetupImpl;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/**
 * Which persistence units of a deployment are not woven, as far as a deployment can tell.
 *
 * <p>Entities say so themselves, once their session is connected; on WildFly that is with its first use, and only the
 * unit's settings can tell before. Thread-safe.
 */
public final class WeavingCheck {

    private final PersistenceUnits units;

    /** A check of the units of {@code deployment}, its class loaders. */
    public WeavingCheck(Set<ClassLoader> deployment) {
        this.units = new PersistenceUnits(deployment);
    }

    /** The names of the units of which it is certain that no entity is woven, in the order of the alphabet. */
    public List<String> unwoven() {
        return units.list().stream()
                .filter(WeavingCheck::isUnwoven)
                .map(unit -> unit.getPersistenceUnitInfo().getPersistenceUnitName())
                .sorted()
                .toList();
    }

    private static boolean isUnwoven(EntityManagerSetupImpl unit) {
        AbstractSession session = unit.getSession();
        return session.isConnected()
                ? hasOnlyUnwoven(session.getDescriptors().values())
                : "false".equals(unit.getPersistenceUnitInfo().getProperties().get(PersistenceUnitProperties.WEAVING));
    }

    private static boolean hasOnlyUnwoven(Collection<ClassDescriptor> descriptors) {
        List<ClassDescriptor> entities = descriptors.stream()
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate() && !descriptor.isDescriptorForInterface())
                .toList();
        return !entities.isEmpty()
                && entities.stream()
                        .noneMatch(entity -> PersistenceWeaved.class.isAssignableFrom(entity.getJavaClass()));
    }
}
