package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.queries.ReadAllQuery;

/**
 * The queries that are left as they are, and why; every other query that reads a list of entities is prefetched.
 *
 * <p>Reads of a single object ({@code find}, by-id, refresh, a lazy to-one) are no list reads, so they never come here:
 * an IN policy on them gives empty relations (eclipselink#862, open), and one object's relations are one statement each
 * in any case.
 */
enum QueryRule {
    /** The application batches this query itself, by a hint or on the mapping: its own wish wins. */
    BATCHES_ITSELF((query, entity) -> query.hasBatchReadAttributes()),
    /** A lock is taken on exactly what the query reads; nothing is to be gained by reading more beside it. */
    LOCKS((query, entity) -> query.isLockQuery()),
    /** The result itself is kept by EclipseLink and handed to later requests. */
    CACHES_RESULT((query, entity) -> query.shouldCacheQueryResults()),
    /** Parts of objects only: their relations cannot be told from the row. */
    READS_PARTS((query, entity) -> query.hasPartialAttributeExpressions()),
    /** Values without a row of their own to take keys from. */
    READS_AGGREGATES((query, entity) -> entity.isDescriptorTypeAggregate() || entity.isDescriptorForInterface()),
    /** The mapping defines its own SQL for reading all objects. */
    USER_DEFINED_SQL((query, entity) -> entity.getQueryManager().hasReadAllQuery()),
    /** Each subclass is read by a query of its own behind this one, whose rows never reach a policy. */
    TABLE_PER_CLASS((query, entity) -> entity.hasTablePerClassPolicy()),
    /** The tenant is an argument of the session that a query prepared beforehand does not have. */
    MULTITENANT((query, entity) -> entity.hasMultitenantPolicy());

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final BiPredicate<ReadAllQuery, ClassDescriptor> applies;

    QueryRule(BiPredicate<ReadAllQuery, ClassDescriptor> applies) {
        this.applies = applies;
    }

    /** The first rule that keeps us from {@code query} for {@code entity}; empty if it can be prefetched. */
    static Optional<QueryRule> against(ReadAllQuery query, ClassDescriptor entity) {
        return Stream.of(values())
                .filter(rule -> rule.applies.test(query, entity))
                .findFirst();
    }
}
