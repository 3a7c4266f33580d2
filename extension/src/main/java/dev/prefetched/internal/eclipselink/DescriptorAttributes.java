package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/** The attributes of one entity, read from its mappings; embedded objects are entered. */
final class DescriptorAttributes {

    private final List<EntityAttribute> attributes = new ArrayList<>();

    private DescriptorAttributes() {}

    static List<EntityAttribute> of(ClassDescriptor entity, Set<DatabaseField> keyColumns) {
        DescriptorAttributes reader = new DescriptorAttributes();
        reader.read(entity, "");
        reader.attributes.addAll(BasicAttributes.of(entity, keyColumns));
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
        return new EntityAttribute(
                name,
                kind,
                !relation.isLazy(),
                target,
                RelationRule.against(relation).map(RelationRule::obstacle));
    }

    private static Kind kind(ForeignReferenceMapping relation) {
        if (relation instanceof DirectCollectionMapping || relation instanceof AggregateCollectionMapping) {
            return Kind.ELEMENT_COLLECTION;
        }
        return relation.isCollectionMapping() ? Kind.TO_MANY : Kind.TO_ONE;
    }
}
