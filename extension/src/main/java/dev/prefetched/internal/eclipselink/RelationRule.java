package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.LeftOut;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.MappedKeyMapContainerPolicy;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/**
 * The relations that no plan contains, and why; every other one can be batched. That an eager relation leads back to its
 * owner is not seen from its mapping alone: that rule is the planner's.
 *
 * <p>Each rule is tested by a relation of its own: {@code RelationRulesTest} of the conformance suite fails for a rule
 * without one.
 */
enum RelationRule {
    /** It comes with its owner's row. A batch beside it would be a statement more. */
    OWN_JOIN_FETCH(ForeignReferenceMapping::isJoinFetched, LeftOut.MAPPED_FETCH),
    /** It is batched in any case, as the application has chosen. */
    OWN_BATCH_FETCH(ForeignReferenceMapping::shouldUseBatchReading, LeftOut.MAPPED_FETCH),
    /** Variable one-to-one, transformation, structure: EclipseLink has no IN query for them. */
    KIND_OF_MAPPING(relation -> !isKnown(relation), LeftOut.UNSUPPORTED_MAPPING),
    /** The keys of the map are entities, read one by one behind the batch query. */
    ENTITIES_AS_KEYS(RelationRule::hasEntityKeys, LeftOut.UNSUPPORTED_MAPPING),
    /** Each subclass of the target is read by a query of its own, to which no keys are given. */
    TABLE_PER_CLASS_TARGET(
            relation -> isTarget(relation, ClassDescriptor::hasTablePerClassPolicy), LeftOut.UNSUPPORTED_MAPPING),
    /** The tenant is an argument that a batch query prepared beforehand does not have. */
    MULTITENANT_TARGET(
            relation -> isTarget(relation, ClassDescriptor::hasMultitenantPolicy), LeftOut.UNSUPPORTED_MAPPING),
    /** One key tells in which of several databases its rows are, and a list of keys does not. */
    PARTITIONED_TARGET(RelationRule::isPartitioned, LeftOut.UNSUPPORTED_MAPPING);

    @SuppressWarnings("ImmutableEnumChecker") // The rules are lambdas that capture nothing.
    private final Predicate<ForeignReferenceMapping> applies;

    private final LeftOut obstacle;

    RelationRule(Predicate<ForeignReferenceMapping> applies, LeftOut obstacle) {
        this.applies = applies;
        this.obstacle = obstacle;
    }

    /** What the plan tells about a relation that this rule is against. */
    LeftOut obstacle() {
        return obstacle;
    }

    /** The first rule against batching {@code relation}; empty if it can be batched. */
    static Optional<RelationRule> against(ForeignReferenceMapping relation) {
        return Stream.of(values()).filter(rule -> rule.applies.test(relation)).findFirst();
    }

    /** Whether the mapping itself asks to be batched, and not by IN. */
    static boolean isBatchedOtherwise(ForeignReferenceMapping relation) {
        return relation.shouldUseBatchReading() && relation.getBatchFetchType() != BatchFetchType.IN;
    }

    private static boolean isKnown(ForeignReferenceMapping relation) {
        return relation instanceof OneToOneMapping
                || relation instanceof OneToManyMapping
                || relation instanceof ManyToManyMapping
                || relation instanceof DirectCollectionMapping
                || relation instanceof AggregateCollectionMapping;
    }

    private static boolean hasEntityKeys(ForeignReferenceMapping relation) {
        return relation instanceof CollectionMapping collection
                && collection.getContainerPolicy() instanceof MappedKeyMapContainerPolicy map
                && map.getKeyMapping() instanceof OneToOneMapping;
    }

    private static boolean isPartitioned(ForeignReferenceMapping relation) {
        return relation.getPartitioningPolicy() != null
                || isTarget(relation, target -> target.getPartitioningPolicy() != null);
    }

    private static boolean isTarget(ForeignReferenceMapping relation, Predicate<ClassDescriptor> special) {
        ClassDescriptor target = relation.getReferenceDescriptor();
        return target != null && special.test(target);
    }
}
