package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.spi.ActivePlan;
import dev.prefetched.spi.FetchPlanApplier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.internal.jpa.EntityManagerSetupImpl;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * Attaches a {@link PrefetchProfiler} to each EclipseLink session of a deployment.
 *
 * <p>The sessions are looked for in EclipseLink's own register, because an extension is not handed the entity manager
 * factories of its application. Thread-safe.
 */
public final class EclipseLinkPlanApplier implements FetchPlanApplier {

    private final PersistenceUnits units;
    private final ActivePlan activePlan;
    private final int batchSize;
    private final boolean joinsById;
    // Sessions have no equality of their own, so this compares by identity.
    private final Map<AbstractSession, Attachment> attachments = new ConcurrentHashMap<>();
    private volatile boolean detached;

    /**
     * An applier that is not attached to anything yet.
     *
     * @param deployment the class loaders of the deployment
     * @param activePlan tells the call in progress
     * @param batchSize the keys that one batch query asks for, at most, where the database allows that many
     * @param joinsById whether an object that is read by its id comes with its to-one relations, where none of them is in the
     *     shared cache
     */
    public EclipseLinkPlanApplier(
            Set<ClassLoader> deployment, ActivePlan activePlan, int batchSize, boolean joinsById) {
        this.units = new PersistenceUnits(deployment);
        this.activePlan = activePlan;
        this.batchSize = batchSize;
        this.joinsById = joinsById;
    }

    @Override
    public void attach() {
        List<EntityManagerSetupImpl> present = units.list();
        boolean complete = present.size() == attachments.size()
                && present.stream().allMatch(unit -> isAttached(unit.getSession()));
        if (!complete) {
            attachTo(present);
        }
    }

    private boolean isAttached(AbstractSession session) {
        Attachment attachment = attachments.get(session);
        return attachment != null && attachment.profiler().isAttached();
    }

    private synchronized void attachTo(List<EntityManagerSetupImpl> present) {
        if (detached) {
            return;
        }
        Set<AbstractSession> sessions = new HashSet<>();
        for (EntityManagerSetupImpl unit : present) {
            AbstractSession session = unit.getSession();
            sessions.add(session);
            if (!isAttached(session)) {
                attachTo(session, unit.getPersistenceUnitInfo().getPersistenceUnitName());
            }
        }
        // A factory that was closed is not to be kept in memory.
        attachments.keySet().retainAll(sessions);
    }

    private void attachTo(AbstractSession session, String unit) {
        PrefetchProfiler profiler = new PrefetchProfiler(session, activePlan, batchSize, joinsById);
        profiler.attach();
        Attachment displaced = attachments.put(session, new Attachment(unit, profiler));
        if (displaced != null) {
            // Another profiler was set after ours, perhaps in front of it: it must not prefetch a second time.
            displaced.profiler().detach();
        }
    }

    @Override
    public Set<String> persistenceUnits() {
        Set<String> names = new TreeSet<>();
        attachments.values().forEach(attachment -> names.add(attachment.unit()));
        return names;
    }

    @Override
    public Collection<EntityModel> entities() {
        return attachments.values().stream()
                .map(Attachment::profiler)
                .flatMap(profiler -> profiler.entities().stream())
                .toList();
    }

    @Override
    public synchronized void detach() {
        detached = true;
        attachments.values().forEach(attachment -> attachment.profiler().detach());
        attachments.clear();
    }

    private record Attachment(String unit, PrefetchProfiler profiler) {}
}
