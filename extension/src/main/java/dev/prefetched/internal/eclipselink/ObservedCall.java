package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RelationPlaces.Place;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.RelationUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ComplexQueryResult;
import org.jspecify.annotations.Nullable;

/**
 * What one call reads through one session.
 *
 * <p>The objects that its queries return are kept until the call is over, so that it can be told then whether all of them
 * had a relation loaded, or only some. So many and no more, because a call may read more than it keeps: beyond that nothing
 * is told for certain. Thread-safe.
 */
final class ObservedCall {

    private static final int MOST_OBJECTS = 10_000;

    private final AbstractSession session;
    private final List<Object> objects = new ArrayList<>();
    // By identity: see PlanRegistry on records as keys.
    private final IdentityHashMap<Place, Counter> relations = new IdentityHashMap<>();
    private boolean complete = true;

    /** How one relation was read. */
    private static final class Counter {
        private int single;
        private boolean batched;
    }

    ObservedCall(AbstractSession session) {
        this.session = session;
    }

    synchronized void single(Place relation) {
        relations.computeIfAbsent(relation, key -> new Counter()).single++;
    }

    synchronized void batched(Place relation) {
        relations.computeIfAbsent(relation, key -> new Counter()).batched = true;
    }

    /** Takes note of what a query returned. */
    synchronized void read(@Nullable Object result) {
        Object objectsRead = result instanceof ComplexQueryResult complex ? complex.getResult() : result;
        if (objectsRead instanceof Collection<?> many) {
            many.forEach(this::keep);
        } else {
            keep(objectsRead);
        }
    }

    private void keep(@Nullable Object object) {
        if (object instanceof Object[] several) {
            Arrays.stream(several).forEach(this::keep);
        } else if (object != null && objects.size() < MOST_OBJECTS) {
            objects.add(object);
        } else if (object != null) {
            complete = false;
        }
    }

    /** All of it, asked for when the call is over; nothing is kept from then on. */
    synchronized CallLoads loads() {
        Set<Class<?>> entities = new HashSet<>();
        objects.forEach(object -> entities.add(object.getClass()));
        entities.removeIf(type -> session.getDescriptor(type) == null);
        List<RelationUse> uses = new ArrayList<>();
        relations.forEach((place, counter) -> uses.add(new RelationUse(
                place.entity().getJavaClass(),
                place.attribute(),
                counter.single,
                counter.batched,
                counter.single > 1 && isCertain(place, counter.single))));
        objects.clear();
        return new CallLoads(entities, uses);
    }

    private boolean isCertain(Place relation, int single) {
        if (!isShared(relation)) {
            return true;
        }
        List<Object> owners = objects.stream()
                .filter(relation.entity().getJavaClass()::isInstance)
                .toList();
        // Fewer than were loaded from: some came by a way that is not seen.
        return complete
                && owners.size() >= single
                && owners.stream().allMatch(object -> isLoaded(object, relation.attribute()));
    }

    private boolean isShared(Place relation) {
        DatabaseMapping mapping = mapping(relation.entity(), relation.attribute());
        ClassDescriptor target = mapping == null ? null : mapping.getReferenceDescriptor();
        return !relation.entity().getCachePolicy().isIsolated()
                || (target != null
                        && !target.isDescriptorTypeAggregate()
                        && !target.getCachePolicy().isIsolated());
    }

    private static @Nullable DatabaseMapping mapping(ClassDescriptor entity, String attribute) {
        ClassDescriptor owner = entity;
        DatabaseMapping mapping = null;
        for (String step : List.of(attribute.split("\\.", -1))) {
            mapping = owner == null ? null : owner.getObjectBuilder().getMappingForAttributeName(step);
            owner = mapping == null ? null : mapping.getReferenceDescriptor();
        }
        return mapping;
    }

    /** Reads attributes as EclipseLink does, without loading anything. */
    private boolean isLoaded(Object object, String attribute) {
        ClassDescriptor descriptor = session.getDescriptor(object);
        Object owner = object;
        for (String step : List.of(attribute.split("\\.", -1))) {
            DatabaseMapping mapping = descriptor.getObjectBuilder().getMappingForAttributeName(step);
            if (mapping instanceof ForeignReferenceMapping relation) {
                return relation.isAttributeValueFromObjectInstantiated(owner);
            }
            Object value = mapping == null ? null : mapping.getAttributeValueFromObject(owner);
            if (value == null) {
                return true;
            }
            owner = value;
            descriptor = mapping.getReferenceDescriptor();
        }
        return true;
    }
}
