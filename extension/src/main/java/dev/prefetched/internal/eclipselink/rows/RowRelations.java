package dev.prefetched.internal.eclipselink.rows;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.eclipse.persistence.queries.ReadQuery;

/** The relations of one session by their mappings, prepared when first asked for. Thread-safe. */
final class RowRelations {

    private final Map<DatabaseMapping, Place> places = new ConcurrentHashMap<>();
    private final Map<DatabaseMapping, Optional<RowRelation>> relations = new ConcurrentHashMap<>();
    private final AbstractSession session;
    private final BiFunction<ClassDescriptor, String, BatchFetchPolicy> batches;

    /**
     * @param session a connected session
     * @param batches prepares the batch fetch of an attribute of an entity, by its dotted name
     */
    RowRelations(AbstractSession session, BiFunction<ClassDescriptor, String, BatchFetchPolicy> batches) {
        this.session = session;
        this.batches = batches;
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.isDescriptorTypeAggregate()) {
                place(descriptor, descriptor, "");
            }
        }
    }

    private void place(ClassDescriptor entity, ClassDescriptor declaring, String prefix) {
        for (DatabaseMapping mapping : declaring.getObjectBuilder().getRelationshipMappings()) {
            String name = prefix + mapping.getAttributeName();
            if (mapping.isAggregateObjectMapping()) {
                place(entity, mapping.getReferenceDescriptor(), name + ".");
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
    Optional<Place> place(DatabaseMapping mapping) {
        return Optional.ofNullable(places.get(mapping));
    }

    /** The relation of {@code mapping}; empty if its rows cannot be read for many owners. */
    Optional<RowRelation> relation(DatabaseMapping mapping, Place place) {
        Optional<RowRelation> known = relations.get(mapping);
        return known != null ? known : relations.computeIfAbsent(mapping, key -> prepare(key, place));
    }

    private Optional<RowRelation> prepare(DatabaseMapping mapping, Place place) {
        ForeignReferenceMapping relation = (ForeignReferenceMapping) mapping;
        return KeyColumns.of(relation).map(columns -> {
            BatchFetchPolicy policy = batches.apply(place.entity(), place.attribute());
            ReadQuery batch =
                    policy.getMappingQueries().values().stream().findFirst().orElseThrow();
            // EclipseLink prepares some of them as they run, which is not what happens to them here.
            batch.checkPrepare(session, null, true);
            return new RowRelation(relation, place.entity(), columns, batch, policy.getSize());
        });
    }

    /** Where a mapping belongs. */
    record Place(ClassDescriptor entity, String attribute) {}
}
