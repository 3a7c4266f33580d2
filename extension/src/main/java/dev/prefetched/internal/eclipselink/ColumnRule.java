package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ReadAllQuery;

/**
 * The queries whose columns are left as they are, and why, among those that {@link QueryRule} lets pass; every other query
 * selects the columns that the plan says. Asked of queries that are prepared.
 */
enum ColumnRule {
    /** Its rows are made of the items it selects, not of one entity's columns. */
    REPORTS(ReadAllQuery::isReportQuery),
    /** Its columns are written down by the application. */
    OWN_SQL(query -> !query.isExpressionQuery()),
    /** The joined entities' columns follow the root's in one row; preparing such a query twice is untested. */
    JOINS(query -> query.hasJoining() || query.hasUnionExpressions()),
    /** The application says which attributes it wants, by a fetch group, an entity graph or a hint. */
    OWN_GROUP(query -> query.getLoadGroup() != null || !hasDefaultGroup(query)),
    /** A lock is taken on whole objects. */
    LOCKS(ReadAllQuery::isLockQuery),
    /** What is in the objects is to be replaced, as far as the application's own fetch group goes. */
    REFRESHES(ReadAllQuery::shouldRefreshIdentityMapResult);

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final Predicate<ReadAllQuery> applies;

    ColumnRule(Predicate<ReadAllQuery> applies) {
        this.applies = applies;
    }

    /** The first rule that keeps us from the columns of {@code query}; empty if they can be changed. */
    static Optional<ColumnRule> against(ReadAllQuery query) {
        return Stream.of(values()).filter(rule -> rule.applies.test(query)).findFirst();
    }

    /** Preparing a query gives it the default group of its entity, if there is one. */
    private static boolean hasDefaultGroup(ReadAllQuery query) {
        if (query.getFetchGroupName() != null || !query.shouldUseDefaultFetchGroup()) {
            return false;
        }
        FetchGroupManager groups = query.getDescriptor().getFetchGroupManager();
        FetchGroup own = query.getFetchGroup();
        return own == null || (groups != null && own.equals(groups.getDefaultFetchGroup()));
    }
}
