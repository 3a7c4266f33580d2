package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReportQuery;

/**
 * The queries that are left as they are, and why; every other query that reads a list of entities is prefetched.
 *
 * <p>Reads of a single object ({@code find}, by-id, refresh, a lazy to-one) are no list reads, so they never come here: one
 * object's relations are one statement each in any case. Nor do results of stored procedures, which EclipseLink reads as result sets with a mapping.
 *
 * <p>Each rule is tested by a query of its own: {@code QueryRulesTest} of the conformance suite fails for a rule without
 * one.
 */
enum QueryRule {
    BATCHES_ITSELF(
            "the application batches it itself, by a hint or on a mapping, and its own wish wins",
            (query, entity) -> query.hasBatchReadAttributes() && isBatchedOtherwise(query.getBatchFetchPolicy())),
    LOCKS(
            "it locks what it reads, with the scope its hints say, and what is read ahead takes no locks",
            (query, entity) -> query.isLockQuery()),
    CACHES_RESULT(
            "EclipseLink keeps its result and hands it to later requests",
            (query, entity) -> query.shouldCacheQueryResults()),
    READS_PARTS(
            "it reads parts of objects, from whose rows the keys of their relations cannot be told",
            (query, entity) -> query.hasPartialAttributeExpressions()),
    READS_AGGREGATES(
            "it reads values that have no row of their own to take keys from",
            (query, entity) -> entity.isDescriptorTypeAggregate() || entity.isDescriptorForInterface()),
    USER_DEFINED_SQL(
            "the descriptor defines its own SQL for reading all objects",
            (query, entity) -> entity.getQueryManager().hasReadAllQuery()),
    TABLE_PER_CLASS(
            "each subclass is read by a query of its own behind it, whose rows are not told",
            (query, entity) -> entity.hasTablePerClassPolicy()),
    MULTITENANT(
            "its tenant is an argument that a batch query prepared beforehand does not have",
            (query, entity) -> entity.hasMultitenantPolicy()),
    /** Its rows hold two objects in columns of the same names, if both are of one class. */
    SELECTS_TWO_ENTITIES(
            "it selects several entities, whose rows tell them apart by place only",
            (query, entity) -> query instanceof ReportQuery report
                    && ReportQueries.entities(report).size() > 1),
    SELECTS_NO_ENTITY(
            "it selects no entity, or one as an argument of a constructor, whose rows are not told apart",
            (query, entity) -> query instanceof ReportQuery report
                    && ReportQueries.entities(report).isEmpty());

    private final String reason;

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final BiPredicate<ReadAllQuery, ClassDescriptor> applies;

    QueryRule(String reason, BiPredicate<ReadAllQuery, ClassDescriptor> applies) {
        this.reason = reason;
        this.applies = applies;
    }

    /** Whether by anything else than mappings that ask for a batch by IN, which is what they get from a plan too. */
    private static boolean isBatchedOtherwise(BatchFetchPolicy own) {
        return !own.getAttributeExpressions().isEmpty()
                || own.getBatchedMappings().stream()
                        .anyMatch(mapping -> !(mapping instanceof ForeignReferenceMapping relation)
                                || RelationRule.isBatchedOtherwise(relation));
    }

    /** The reason in words, to follow "because". */
    String reason() {
        return reason;
    }

    /** The first rule that keeps us from a prepared {@code query} for {@code entity}; empty if it can be prefetched. */
    static Optional<QueryRule> against(ReadAllQuery query, ClassDescriptor entity) {
        return Stream.of(values())
                .filter(rule -> rule.applies.test(query, entity))
                .findFirst();
    }
}
