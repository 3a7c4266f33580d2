package dev.prefetched.internal.eclipselink;

import dev.prefetched.spi.ActivePlan;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.FetchGroupTracker;
import org.eclipse.persistence.queries.ReadObjectQuery;

/**
 * The entity classes of one session whose columns were narrowed, and those where that was found to cost statements.
 *
 * <p>When an attribute that was not fetched is read, EclipseLink reads the whole object by a query of its own. Such a query
 * for a narrowed object tells that something reads what the plan did not know of; its class is not narrowed again. Which
 * attribute it was, the query does not tell. Thread-safe.
 */
final class NarrowedClasses {

    private final Set<Class<?>> narrowed = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> whole = ConcurrentHashMap.newKeySet();

    /** Whether queries for {@code entity} may be narrowed. */
    boolean allow(Class<?> entity) {
        return !whole.contains(entity);
    }

    /** Remembers that a query for {@code entity} was narrowed. */
    void add(Class<?> entity) {
        narrowed.add(entity);
    }

    /** Looks whether {@code query} completes a narrowed object, and tells the call in progress if it is the first. */
    void watch(DatabaseQuery query, AbstractSession session, ActivePlan activePlan) {
        if (!narrowed.isEmpty()
                && query instanceof ReadObjectQuery read
                && read.getSelectionObject() instanceof FetchGroupTracker object
                && completes(read)
                && narrowed.contains(object.getClass())
                && wasNarrowed(object, session)) {
            activePlan.onThisThread().ifPresent(call -> {
                if (whole.add(object.getClass())) {
                    call.readUnfetched(object.getClass());
                }
            });
        }
    }

    /** As {@code FetchGroup.onUnfetchedAttribute} asks: for all attributes, and not for a refresh. */
    private static boolean completes(ReadObjectQuery query) {
        return !query.shouldUseDefaultFetchGroup() && !query.shouldRefreshIdentityMapResult();
    }

    /** Whether it lacks more than the lazy attributes; a detached object has forgotten, and counts. */
    private static boolean wasNarrowed(FetchGroupTracker object, AbstractSession session) {
        FetchGroup present = object._persistence_getFetchGroup();
        return present == null
                || !present.getAttributeNames()
                        .containsAll(usual(session.getDescriptor(object).getFetchGroupManager())
                                .getAttributeNames());
    }

    private static FetchGroup usual(FetchGroupManager groups) {
        FetchGroup byDefault = groups.getDefaultFetchGroup();
        return byDefault != null ? byDefault : groups.createFullFetchGroup();
    }
}
