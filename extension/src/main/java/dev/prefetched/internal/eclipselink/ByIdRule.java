package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.queries.ReadObjectQuery;

/** The reads of one object that are left as they are although they could ask for its to-one relations, and why. */
enum ByIdRule {
    /** EclipseLink itself reads for a relation, or for an object that is there. */
    NOT_THE_APPLICATIONS(query -> query.getSourceMapping() != null || query.getSelectionObject() != null),
    /** SQL or a procedure of the application's own. */
    OWN_SQL(query -> !query.isExpressionQuery() || query.getRedirector() != null),
    /** A lock is taken on what is read, with the scope that hints say. */
    LOCKS(query -> query.isLockQuery()
            || (query.getLockModeType() != null && !query.getLockModeType().equals("NONE"))),
    REFRESHES(ReadObjectQuery::shouldRefreshIdentityMapResult),
    /** It says how it uses the caches. */
    OWN_CACHE_USE(query -> query.shouldCacheQueryResults()
            || query.shouldStoreBypassCache()
            || query.shouldRetrieveBypassCache()
            || !query.shouldMaintainCache()),
    /** It says what to read with the object, or how. */
    OWN_FETCH(query -> query.hasJoining()
            || query.hasNonFetchJoinedAttributeExpressions()
            || query.hasBatchReadAttributes()
            || query.getLoadGroup() != null
            || query.getFetchGroupName() != null
            || !query.shouldUseDefaultFetchGroup()
            || query.getHintString() != null
            || query.getPartitioningPolicy() != null),
    /** It reads something else than one whole object. */
    OTHER_RESULT(query -> query.hasPartialAttributeExpressions()
            || query.hasUnionExpressions()
            || query.hasAsOfClause()
            || query.hasOrderByExpressions()
            || query.shouldIncludeData()
            || query.getFirstResult() > 0);

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final Predicate<ReadObjectQuery> applies;

    ByIdRule(Predicate<ReadObjectQuery> applies) {
        this.applies = applies;
    }

    /** The first rule against joins in {@code query}; empty if there is none. */
    static Optional<ByIdRule> against(ReadObjectQuery query) {
        return Stream.of(values()).filter(rule -> rule.applies.test(query)).findFirst();
    }
}
