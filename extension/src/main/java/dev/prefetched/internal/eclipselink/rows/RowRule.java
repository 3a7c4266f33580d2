package dev.prefetched.internal.eclipselink.rows;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.queries.ReadQuery;

/** The relation queries that are left as they are, and why; every other one may be answered from rows. */
enum RowRule {
    /** The application wants what is in the database now. */
    REFRESHES(query ->
            query.shouldRefreshIdentityMapResult() && !query.getDescriptor().isDescriptorTypeAggregate()),
    /** A lock is taken on exactly what the query reads. */
    LOCKS(query -> query.isLockQuery()),
    /** It reads past the transaction it is asked in, as no batch does. */
    READ_ONLY(ObjectLevelReadQuery::isReadOnly),
    /** It reads its targets' own relations with them, which the rows of a batch do not have. */
    JOINS(query -> query.hasJoining()),
    /** It reads the targets' relations in batches of its own. */
    BATCHES_ITSELF(query -> query.getBatchFetchPolicy() != null && query.hasBatchReadAttributes()),
    /** It reads parts of objects that the application has chosen. */
    READS_PARTS(query -> hasOwnGroup(query) || query.hasPartialAttributeExpressions()),
    /** It reads what was valid at another time. */
    AS_OF(query -> query.hasAsOfClause()),
    /** It puts what it reads into an object that is there. */
    LOADS_INTO_OBJECT(query -> query instanceof ReadObjectQuery one && one.getSelectionObject() != null),
    /** The target is read by one statement for each of its subclasses, or by SQL the mapping defines. */
    READS_SPECIALLY(query -> readsSpecially(query.getDescriptor()));

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final Predicate<ObjectLevelReadQuery> applies;

    RowRule(Predicate<ObjectLevelReadQuery> applies) {
        this.applies = applies;
    }

    /** The first rule that keeps us from {@code query}; empty if there is none. */
    static Optional<RowRule> against(ReadQuery query) {
        return query instanceof ObjectLevelReadQuery objects
                ? Stream.of(values()).filter(rule -> rule.applies.test(objects)).findFirst()
                : Optional.empty();
    }

    private static boolean hasOwnGroup(ObjectLevelReadQuery query) {
        if (query.getLoadGroup() != null || query.getFetchGroupName() != null || !query.shouldUseDefaultFetchGroup()) {
            return true;
        }
        FetchGroup group = query.getFetchGroup();
        return group != null
                && !group.equals(query.getDescriptor().getFetchGroupManager().getDefaultFetchGroup());
    }

    private static boolean readsSpecially(ClassDescriptor target) {
        return target != null
                && (target.hasTablePerClassPolicy()
                        || target.hasMultitenantPolicy()
                        || target.isDescriptorForInterface()
                        || target.getHistoryPolicy() != null);
    }
}
