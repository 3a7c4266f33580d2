package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;

/**
 * The queries whose columns are left as they are, and why, among those that {@link QueryRule} lets pass; every other query
 * selects the columns that the plan says. Asked of queries that are prepared, and of those for a to-one, which may not be.
 */
enum ColumnRule {
    /** Its rows are made of the items it selects, not of one entity's columns. */
    REPORTS((query, entity) -> query.isReportQuery()),
    /** Its columns are written down by the application. */
    OWN_SQL((query, entity) -> !query.isExpressionQuery()),
    /** The joined entities' columns follow the root's in one row; preparing such a query twice is untested. */
    JOINS((query, entity) -> query.hasJoining() || query.hasUnionExpressions()),
    /** The application says which attributes it wants, by a fetch group, an entity graph or a hint. */
    OWN_GROUP((query, entity) -> query.getLoadGroup() != null || !hasDefaultGroup(query, entity)),
    /** A lock is taken on whole objects. */
    LOCKS((query, entity) -> query.isLockQuery()),
    /** What is in the objects is to be replaced, as far as the application's own fetch group goes. */
    REFRESHES((query, entity) -> query.shouldRefreshIdentityMapResult());

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final BiPredicate<ObjectLevelReadQuery, ClassDescriptor> applies;

    ColumnRule(BiPredicate<ObjectLevelReadQuery, ClassDescriptor> applies) {
        this.applies = applies;
    }

    /** The first rule that keeps us from the columns of {@code query}; empty if they can be changed. */
    static Optional<ColumnRule> against(ObjectLevelReadQuery query, ClassDescriptor entity) {
        return Stream.of(values())
                .filter(rule -> rule.applies.test(query, entity))
                .findFirst();
    }

    /** Preparing a query gives it the default group of its entity, if there is one. */
    private static boolean hasDefaultGroup(ObjectLevelReadQuery query, ClassDescriptor entity) {
        if (query.getFetchGroupName() != null || !query.shouldUseDefaultFetchGroup()) {
            return false;
        }
        FetchGroupManager groups = entity.getFetchGroupManager();
        FetchGroup own = query.getFetchGroup();
        return own == null || (groups != null && own.equals(groups.getDefaultFetchGroup()));
    }
}
