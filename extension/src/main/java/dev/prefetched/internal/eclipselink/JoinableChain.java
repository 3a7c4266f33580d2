package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.FetchPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.jspecify.annotations.Nullable;

/**
 * The to-one relations that one statement can read with an object: of the object, of what they lead to, and once more.
 *
 * <p>Only where nothing on the way is in the shared cache. There EclipseLink locks what it builds, a join in another way than
 * a relation that is read by itself, and threads that do both wait for each other for ever, with its own join fetch as well:
 * seen on 4.0.1, 4.0.9 and 5.0.0.
 */
final class JoinableChain {

    private static final int DEPTH = 3;
    private static final Pattern DOT = Pattern.compile("\\.");

    private final FetchPlan plan;
    private final List<String> paths = new ArrayList<>();
    // A second relation to the same class would need an alias of its own for each of its tables.
    private final Set<ClassDescriptor> met = new HashSet<>();

    private JoinableChain(FetchPlan plan) {
        this.plan = plan;
    }

    /** The paths from {@code root}, each after the one it continues; empty if there is nothing to join. */
    static List<String> from(ClassDescriptor root, FetchPlan plan) {
        JoinableChain chain = new JoinableChain(plan);
        if (chain.mayContain(root) && !hasOwnSql(root)) {
            chain.met.add(hierarchy(root));
            chain.follow(root, "", 1);
        }
        return chain.paths;
    }

    private void follow(ClassDescriptor entity, String before, int depth) {
        Set<String> batched =
                plan.of(entity.getJavaClass()).map(EntityPlan::batched).orElseGet(TreeSet::new);
        for (String attribute : batched) {
            if (mapping(entity, attribute) instanceof OneToOneMapping relation && isJoinable(relation)) {
                ClassDescriptor target = relation.getReferenceDescriptor();
                paths.add(before + attribute);
                if (depth < DEPTH) {
                    follow(target, before + attribute + ".", depth + 1);
                }
            }
        }
    }

    private boolean isJoinable(OneToOneMapping relation) {
        ClassDescriptor target = relation.getReferenceDescriptor();
        return RelationRule.against(relation).isEmpty()
                && !relation.shouldUseBatchReading()
                && mayContain(target)
                && met.add(hierarchy(target));
    }

    private boolean mayContain(ClassDescriptor entity) {
        return !entity.isDescriptorTypeAggregate()
                && !entity.isDescriptorForInterface()
                && !entity.hasTablePerClassPolicy()
                && !entity.hasMultitenantPolicy()
                && !entity.hasWrapperPolicy()
                && entity.getHistoryPolicy() == null
                // The others may be in other databases.
                && entity.getPartitioningPolicy() == null
                // A condition of its own, or on the type that a subclass has, would have to be part of the outer join.
                && entity.getQueryManager().getAdditionalJoinExpression() == null
                && isOutsideTheSharedCache(entity, new HashSet<>());
    }

    private static boolean hasOwnSql(ClassDescriptor entity) {
        return entity.getQueryManager().hasReadObjectQuery()
                && !entity.getQueryManager().getReadObjectQuery().isExpressionQuery();
    }

    /** Whether the class, its subclasses and what any of them leads to by EAGER relations are. */
    private static boolean isOutsideTheSharedCache(ClassDescriptor entity, Set<ClassDescriptor> known) {
        if (!known.add(entity)) {
            return true;
        }
        if (!entity.getCachePolicy().isIsolated()) {
            return false;
        }
        boolean subclasses = !entity.hasInheritance()
                || entity.getInheritancePolicy().getAllChildDescriptors().stream()
                        .allMatch(child -> isOutsideTheSharedCache(child, known));
        // Not getMappings(), for the reason that DescriptorAttributes has.
        return subclasses
                && entity.getObjectBuilder().getRelationshipMappings().stream()
                        .filter(mapping -> mapping.isForeignReferenceMapping() && !mapping.isLazy())
                        .map(mapping -> ((ForeignReferenceMapping) mapping).getReferenceDescriptor())
                        .allMatch(target -> target == null
                                || target.isDescriptorTypeAggregate()
                                || isOutsideTheSharedCache(target, known));
    }

    private static ClassDescriptor hierarchy(ClassDescriptor entity) {
        return entity.hasInheritance() ? entity.getInheritancePolicy().getRootParentDescriptor() : entity;
    }

    private static @Nullable DatabaseMapping mapping(ClassDescriptor entity, String path) {
        ClassDescriptor owner = entity;
        DatabaseMapping mapping = null;
        for (String step : DOT.split(path, -1)) {
            if (mapping != null) {
                owner = mapping.getReferenceDescriptor();
            }
            mapping = owner.getMappingForAttributeName(step);
            if (mapping == null) {
                return null;
            }
        }
        return mapping;
    }
}
