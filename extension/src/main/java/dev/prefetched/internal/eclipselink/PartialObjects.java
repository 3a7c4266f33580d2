package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.CachePolicy;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.FetchGroupTracker;

/**
 * Tells whether reading more columns could undo what the application has changed in its objects.
 *
 * <p>Where a unit of work builds its objects straight from the rows, it refreshes one that it holds in part as soon as a
 * query reads more of it, and so takes back what has not been flushed ({@code
 * ObjectBuilder.buildWorkingCopyCloneFromRow}; {@code LazyColumnsTest} shows it). A query with the entity's default fetch
 * group does not read more. Whether the object was changed is not asked: EclipseLink does not see every change.
 */
final class PartialObjects {

    private PartialObjects() {}

    /**
     * Whether {@code session} holds an object of {@code entity} in part that such a query would refresh.
     *
     * @param group what the query reads; empty for all
     * @param pastCache whether the query leaves out the shared cache, and so builds from rows in any case
     */
    static boolean wouldBeRefreshed(
            Optional<FetchGroup> group, boolean pastCache, ClassDescriptor entity, AbstractSession session) {
        return session instanceof UnitOfWorkImpl work
                && work.hasCloneMapping()
                && (pastCache || buildsFromRows(entity, work))
                && holdsLessThan(group, entity, work);
    }

    /** As {@code ObjectBuilder.buildObjectInUnitOfWork} decides. */
    private static boolean buildsFromRows(ClassDescriptor entity, UnitOfWorkImpl work) {
        CachePolicy cache = entity.getCachePolicy();
        return work.wasTransactionBegunPrematurely()
                || (work.hasCommitManager() && work.getCommitManager().isActive())
                || cache.shouldIsolateObjectsInUnitOfWork()
                || cache.shouldIsolateProtectedObjectsInUnitOfWork();
    }

    private static boolean holdsLessThan(Optional<FetchGroup> group, ClassDescriptor entity, UnitOfWorkImpl work) {
        Set<?> objects = work.getCloneMapping().keySet();
        return objects.stream()
                .anyMatch(object -> entity.getJavaClass().isInstance(object)
                        && object instanceof FetchGroupTracker tracker
                        && tracker._persistence_getFetchGroup() != null
                        && !contains(tracker._persistence_getFetchGroup(), group));
    }

    private static boolean contains(FetchGroup present, Optional<FetchGroup> wanted) {
        return wanted.map(group -> present.getAttributeNames().containsAll(group.getAttributeNames()))
                .orElse(false);
    }
}
