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
        family(owner)
                .forEach(type ->
                        attribute(type, name).ifPresent(attribute -> followAttribute(type, attribute, remaining)));
    }

    private void followAttribute(Class<?> type, EntityAttribute attribute, List<String> remaining) {
        byClass.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(attribute.name());
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

    /** Whether {@code attribute} is read from objects of the entity class {@code entity}. */
    boolean reads(EntityShape entity, EntityAttribute attribute) {
        return byClass.getOrDefault(entity.type(), Set.of()).contains(attribute.name());
    }
}
