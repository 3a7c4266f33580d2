package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.MandatoryReads;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is read of objects while they are being loaded: by callbacks, and by the collections they are put into.
 *
 * <p>Such reads make further relations be loaded, whose objects have callbacks of their own, so they are gathered entity by
 * entity until nothing is new. Not thread-safe; used for one planning.
 */
final class LoadingReads {

    private final EntityModel model;
    private final AttributesRead attributes;
    private final AttributesRead mandatory;

    /**
     * Has gathered nothing yet.
     *
     * @param attributes all that is read, to be added to
     */
    LoadingReads(EntityModel model, AttributesRead attributes) {
        this.model = model;
        this.attributes = attributes;
        this.mandatory = new AttributesRead(model);
    }

    /** Gathers what loading objects of {@code entity}, and the given relations of it, reads. */
    void gather(EntityShape entity, Stream<EntityAttribute> relationsLoaded) {
        MandatoryReads reads = model.mandatoryReads(entity.type());
        reads.callbacks().forEach(path -> follow(entity.type(), path));
        relationsLoaded.forEach(relation -> relation.target()
                .ifPresent(target ->
                        reads.filling().getOrDefault(relation.name(), Set.of()).forEach(path -> follow(target, path))));
    }

    private void follow(Class<?> entity, AccessPath path) {
        attributes.follow(entity, path);
        mandatory.follow(entity, path);
    }

    /** Takes note of what the mapper reads of objects of {@code entity} without showing it. */
    void mandatory(Class<?> entity, AccessPath path) {
        mandatory.follow(entity, path);
    }

    /** What a query for {@code entity} that reads only some attributes may never leave out. */
    Set<String> mandatory(EntityShape entity) {
        Set<String> names = new TreeSet<>(model.mandatoryReads(entity.type()).identity());
        names.addAll(mandatory.of(entity.type()));
        return names;
    }
}
