package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import dev.prefetched.plan.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.MappedKeyMapContainerPolicy;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.jspecify.annotations.Nullable;

/** The attributes of one entity, read from its mappings; embedded objects are entered. */
final class DescriptorAttributes {

    private final List<EntityAttribute> attributes = new ArrayList<>();

    private DescriptorAttributes() {}

    static List<EntityAttribute> of(ClassDescriptor entity) {
        DescriptorAttributes reader = new DescriptorAttributes();
        reader.read(entity, "");
        return reader.attributes;
    }

    private void read(ClassDescriptor descriptor, String prefix) {
        // Not getMappings(): it returns a Vector in 4.x and a List in 5.0, so a call compiled for one fails on the
        // other.
        for (DatabaseMapping mapping : descriptor.getObjectBuilder().getRelationshipMappings()) {
            String name = prefix + mapping.getAttributeName();
            if (mapping.isAggregateObjectMapping()) {
                attributes.add(new EntityAttribute(name, Kind.EMBEDDED, true, Optional.empty(), Optional.empty()));
                read(mapping.getReferenceDescriptor(), name + ".");
            } else if (mapping instanceof ForeignReferenceMapping relation) {
                attributes.add(relation(name, relation));
            }
        }
    }

    private static EntityAttribute relation(String name, ForeignReferenceMapping relation) {
        Kind kind = kind(relation);
        Optional<Class<?>> target = kind == Kind.ELEMENT_COLLECTION
                ? Optional.empty()
                : Optional.ofNullable(relation.getReferenceDescriptor()).map(ClassDescriptor::getJavaClass);
        return new EntityAttribute(name, kind, !relation.isLazy(), target, obstacle(relation));
    }

    private static Kind kind(ForeignReferenceMapping relation) {
        if (relation instanceof DirectCollectionMapping || relation instanceof AggregateCollectionMapping) {
            return Kind.ELEMENT_COLLECTION;
        }
        return relation.isCollectionMapping() ? Kind.TO_MANY : Kind.TO_ONE;
    }

    private static Optional<LeftOut> obstacle(ForeignReferenceMapping relation) {
        if (relation.isJoinFetched() || relation.shouldUseBatchReading()) {
            return Optional.of(LeftOut.MAPPED_FETCH);
        }
        if (!isKnown(relation) || hasEntityKeys(relation) || readsSpecially(relation.getReferenceDescriptor())) {
            return Optional.of(LeftOut.UNSUPPORTED_MAPPING);
        }
        return Optional.empty();
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

    private static boolean readsSpecially(@Nullable ClassDescriptor target) {
        return target != null && (target.hasTablePerClassPolicy() || target.hasMultitenantPolicy());
    }
}
