package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.Columns;
import dev.prefetched.plan.ColumnPlan;
import dev.prefetched.spi.ActivePlan;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;

/**
 * Gives queries the fetch groups of a plan.
 *
 * <p>A lazy basic attribute costs one statement for each object whose value is read, unless the query's fetch group names
 * it. The group is then the entity's default one and the attributes that will be written: reading more than the default
 * leaves nothing behind in the shared cache that a later reader could take for fresh. Where the application asks for it,
 * the group is narrower than the default one; the query then leaves nothing in the shared cache at all. It still takes from
 * there what it finds, so a narrowed query never costs more statements than a plain one in the same cache.
 *
 * <p>Unlike a batch, a fetch group changes the SQL, so the clone is prepared once more for each execution. That took about
 * a sixth of the time of a query that H2 answers in memory, and is paid only where the plan names such attributes.
 * Prepared clones are not kept: the application may change its query object between two executions, and a query that was
 * derived before would not follow. Thread-safe.
 */
final class FetchGroups {

    private final NarrowedClasses narrowed = new NarrowedClasses();

    /** To be shown every query that runs: tells when attributes are read that were left out. */
    void watch(DatabaseQuery query, AbstractSession session, ActivePlan activePlan) {
        narrowed.watch(query, session, activePlan);
    }

    /** The columns of {@code plan} for {@code query}, which reads {@code entity}; empty if it keeps its own. */
    Optional<Columns> columns(
            ColumnPlan plan, ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session) {
        if (plan.isAsMapped()
                || !entity.hasFetchGroupManager()
                || ColumnRule.against(query, entity).isPresent()) {
            return Optional.empty();
        }
        boolean narrow = plan.narrows()
                && narrowed.allow(entity.getJavaClass())
                && WholeObjectsRule.against(query, entity, session).isEmpty();
        boolean widen = !plan.added().isEmpty() && entity.getFetchGroupManager().getDefaultFetchGroup() != null;
        if (!narrow && !widen) {
            return Optional.empty();
        }
        Optional<FetchGroup> group = group(plan, entity, narrow);
        if (PartialObjects.wouldBeRefreshed(group, narrow, entity, session)) {
            return Optional.empty();
        }
        if (narrow) {
            narrowed.add(entity.getJavaClass());
        }
        return Optional.of(new Columns(group, narrow));
    }

    /** Empty for a hierarchy: a group cannot name what only a subclass has, and the default one lacks it. */
    private static Optional<FetchGroup> group(ColumnPlan plan, ClassDescriptor entity, boolean narrow) {
        if (entity.hasInheritance()) {
            return Optional.empty();
        }
        FetchGroupManager groups = entity.getFetchGroupManager();
        FetchGroup group = groups.getDefaultFetchGroup() != null
                ? groups.createDefaultFetchGroup()
                : groups.createFullFetchGroup();
        group.addAttributes(plan.added());
        if (narrow) {
            plan.omitted().forEach(group::removeAttribute);
        }
        groups.prepareAndVerify(group);
        return Optional.of(group);
    }
}
