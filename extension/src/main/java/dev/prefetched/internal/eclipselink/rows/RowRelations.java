package dev.prefetched.internal.eclipselink.rows;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/** The relations of one session by their mappings, prepared when first asked for. Thread-safe. */
final class RowRelations {

    private final RelationPlaces places;
    private final Map<DatabaseMapping, Optional<RowRelation>> relations = new ConcurrentHashMap<>();
    private final BiFunction<ClassDescriptor, String, RowBatch> batches;

    /**
     * @param session a connected session
     * @param batches prepares the batch of an attribute of an entity, by its dotted name
     */
    RowRelations(AbstractSession session, BiFunction<ClassDescriptor, String, RowBatch> batches) {
        this.batches = batches;
        this.places = new RelationPlaces(session);
    }

    /** The entity and the dotted name under which it has the relation of {@code mapping}; empty if it is none of ours. */
    Optional<RelationPlaces.Place> place(DatabaseMapping mapping) {
        return places.of(mapping);
    }

    /** The relation of {@code mapping}; empty if its rows cannot be read for many owners. */
    Optional<RowRelation> relation(DatabaseMapping mapping, RelationPlaces.Place place) {
        Optional<RowRelation> known = relations.get(mapping);
        return known != null ? known : relations.computeIfAbsent(mapping, key -> prepare(key, place));
    }

    private Optional<RowRelation> prepare(DatabaseMapping mapping, RelationPlaces.Place place) {
        ForeignReferenceMapping relation = (ForeignReferenceMapping) mapping;
        return KeyColumns.of(relation).map(columns -> {
            RowBatch batch = batches.apply(place.entity(), place.attribute());
            return new RowRelation(relation, place.entity(), columns, batch);
        });
    }
}
