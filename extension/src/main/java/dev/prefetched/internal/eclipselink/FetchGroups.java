package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.ColumnPlan;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.jspecify.annotations.Nullable;

/**
 * Gives a query the fetch group of a plan.
 *
 * <p>A lazy basic attribute costs one statement for each object whose value is read, unless the query's fetch group names
 * it. The group is then the entity's default one and the attributes that will be written: reading more than the default
 * leaves nothing behind in the shared cache that a later reader could take for fresh.
 *
 * <p>Unlike a batch, a fetch group changes the SQL, so the clone is prepared once more for each execution; that is paid
 * only where the plan names such attributes. Thread-safe.
 */
final class FetchGroups {

    /** Has {@code clone}, a clone of a prepared query for {@code entity}, select the columns of {@code plan}. */
    void apply(
            ColumnPlan plan,
            ReadAllQuery clone,
            ClassDescriptor entity,
            AbstractSession session,
            @Nullable AbstractRecord arguments) {
        if (plan.isAsMapped()
                || !entity.hasFetchGroupManager()
                || entity.getFetchGroupManager().getDefaultFetchGroup() == null
                || ColumnRule.against(clone).isPresent()
                || PartialObjects.wouldBeRefreshed(entity, session)) {
            return;
        }
        if (entity.hasInheritance()) {
            // A group cannot name what only a subclass has, and the default one lacks it.
            clone.setShouldUseDefaultFetchGroup(false);
        } else {
            clone.setFetchGroup(group(plan, entity));
        }
        clone.checkPrepare(session, arguments);
    }

    private static FetchGroup group(ColumnPlan plan, ClassDescriptor entity) {
        FetchGroup group = entity.getFetchGroupManager().createDefaultFetchGroup();
        group.addAttributes(plan.added());
        return group;
    }
}
