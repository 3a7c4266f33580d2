package dev.prefetched.internal.eclipselink;

import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/**
 * The relations whose batch queries are right only because something in them is mended: the order of element collections
 * ({@link ElementOrder}), embeddable elements ({@link EmbeddableElements}) and keys of several columns
 * ({@link CompositeKeys}).
 */
final class MendedBatches {

    private MendedBatches() {}

    /** Whether {@code entity}, or an object embedded in it, has such a relation. */
    static boolean areIn(ClassDescriptor entity) {
        return entity.getObjectBuilder().getRelationshipMappings().stream().anyMatch(MendedBatches::isMended);
    }

    private static boolean isMended(DatabaseMapping mapping) {
        if (mapping.isAggregateObjectMapping()) {
            return areIn(mapping.getReferenceDescriptor());
        }
        return mapping instanceof DirectCollectionMapping
                || mapping instanceof AggregateCollectionMapping
                || (mapping instanceof ForeignReferenceMapping relation && hasCompositeKey(relation));
    }

    private static boolean hasCompositeKey(ForeignReferenceMapping relation) {
        ClassDescriptor keyOwner = relation instanceof OneToOneMapping toOne && toOne.isForeignKeyRelationship()
                ? relation.getReferenceDescriptor()
                : relation.getDescriptor();
        List<DatabaseField> key = keyOwner.getPrimaryKeyFields();
        return key != null && key.size() > 1;
    }
}
