package dev.prefetched.internal.eclipselink.rows;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/** Where the relations of one session belong: to which entity, and under which name. Immutable and thread-safe. */
public final class RelationPlaces {

    // Mappings have no equality of their own.
    private final IdentityHashMap<DatabaseMapping, Place> places = new IdentityHashMap<>();

    /** Those of a connected session. */
    public RelationPlaces(AbstractSession session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.isDescriptorTypeAggregate()) {
                add(descriptor, descriptor, "");
            }
        }
    }

    private void add(ClassDescriptor entity, ClassDescriptor declaring, String prefix) {
        for (DatabaseMapping mapping : declaring.getObjectBuilder().getRelationshipMappings()) {
            String name = prefix + mapping.getAttributeName();
            if (mapping.isAggregateObjectMapping()) {
                add(entity, mapping.getReferenceDescriptor(), name + ".");
            } else if (mapping instanceof ForeignReferenceMapping) {
                // A subclass lists the mappings it inherits: the declaring class is the one above all that list it.
                places.merge(
                        mapping,
                        new Place(entity, name),
                        (one, other) -> one.entity()
                                        .getJavaClass()
                                        .isAssignableFrom(other.entity().getJavaClass())
                                ? one
                                : other);
            }
        }
    }

    /** The entity and the dotted name under which it has the relation of {@code mapping}; empty if it is none of ours. */
    public Optional<Place> of(DatabaseMapping mapping) {
        return Optional.ofNullable(places.get(mapping));
    }

    /** Where a mapping belongs. */
    public record Place(ClassDescriptor entity, String attribute) {}
}
