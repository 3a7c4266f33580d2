package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which attributes of which entity class a response reads, gathered from access paths.
 *
 * <p>A path is followed from class to class, so that {@code owner.address.city} of an order marks {@code owner} on the
 * order and {@code address.city} on the owner. Not thread-safe; used for one planning.
 */
final class AttributesRead {

    private final EntityModel model;
    private final Map<Class<?>, Set<String>> byClass = new LinkedHashMap<>();
    private int size;

    AttributesRead(EntityModel model) {
        this.model = model;
    }

    /** Marks every attribute that reading {@code path} from an object of class {@code start} reads. */
    void follow(Class<?> start, AccessPath path) {
        follow(start, "", path.attributes());
    }

    private void follow(Class<?> owner, String embedded, List<String> rest) {
        if (rest.isEmpty()) {
            return;
        }
        String name = embedded + rest.get(0);
        List<String> remaining = rest.subList(1, rest.size());
        family(owner).filter(type -> model.entity(type).isPresent()).forEach(type -> {
            if (names(type).add(name)) {
                size++;
            }
            attribute(type, name).ifPresent(attribute -> followAttribute(type, attribute, remaining));
        });
    }

    private Set<String> names(Class<?> type) {
        return byClass.computeIfAbsent(type, key -> new LinkedHashSet<>());
    }

    private void followAttribute(Class<?> type, EntityAttribute attribute, List<String> remaining) {
        if (attribute.kind() == EntityAttribute.Kind.EMBEDDED) {
            follow(type, attribute.name() + ".", remaining);
        }
        attribute.target().ifPresent(target -> follow(target, "", remaining));
    }

    private Optional<EntityAttribute> attribute(Class<?> type, String name) {
        return model.entity(type).flatMap(entity -> entity.attribute(name));
    }

    /**
     * The class, those below it and those above it. An object of a subclass may be met wherever its superclass is
     * declared, and may be the only one to have the attribute; and the query that reads it may be one for a superclass,
     * an abstract one perhaps, of which the mapper never meets an object.
     */
    private Stream<Class<?>> family(Class<?> type) {
        Stream<Class<?>> above = Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass);
        return Stream.concat(above, model.subclasses(type).stream());
    }

    /** The entity classes of which something is read. */
    Set<Class<?>> classes() {
        return byClass.keySet();
    }

    /** How many attributes are marked; it only grows. */
    int size() {
        return size;
    }

    /** What is read from objects of {@code entity}, basic attributes and what only code takes for attributes included. */
    Set<String> of(Class<?> entity) {
        return byClass.getOrDefault(entity, Set.of());
    }

    /** Whether {@code attribute} is read from objects of the entity class {@code entity}. */
    boolean reads(EntityShape entity, EntityAttribute attribute) {
        return of(entity.type()).contains(attribute.name());
    }
}
