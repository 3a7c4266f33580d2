package dev.prefetched.internal.jpa;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.MandatoryReads;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entities, as their annotations tell (Jakarta Persistence 3.1, chapter 2): all attributes, ids included, and no
 * subclasses, since a class does not know those. What an {@code orm.xml} says is not seen. Immutable and thread-safe.
 */
public final class AnnotatedEntities implements EntityModel {

    @Override
    public Optional<EntityShape> entity(Class<?> type) {
        return isEntity(type)
                ? Optional.of(new EntityShape(type, true, attributes(type, "", new HashSet<>())))
                : Optional.empty();
    }

    private static boolean isEntity(Class<?> type) {
        return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(MappedSuperclass.class);
    }

    @Override
    public Set<Class<?>> subclasses(Class<?> type) {
        return Set.of();
    }

    @Override
    public MandatoryReads mandatoryReads(Class<?> entity) {
        return MandatoryReads.NONE;
    }

    /** Whether an entity is part of a hierarchy, so that subclasses may have further attributes. */
    public boolean isOpen(Class<?> entity) {
        return Modifier.isAbstract(entity.getModifiers())
                || Stream.<Class<?>>iterate(entity, each -> each != null, Class::getSuperclass)
                        .anyMatch(AnnotatedEntities::saysHierarchy);
    }

    private static boolean saysHierarchy(Class<?> type) {
        return type.isAnnotationPresent(Inheritance.class)
                || type.isAnnotationPresent(DiscriminatorColumn.class)
                || type.isAnnotationPresent(DiscriminatorValue.class);
    }

    private static List<EntityAttribute> attributes(Class<?> type, String prefix, Set<Class<?>> within) {
        List<EntityAttribute> attributes = new ArrayList<>();
        if (within.add(type)) {
            PersistentMembers.of(type).forEach((name, member) -> {
                EntityAttribute attribute = attribute(prefix + name, member);
                attributes.add(attribute);
                if (attribute.kind() == Kind.EMBEDDED) {
                    attributes.addAll(attributes(member.type(), attribute.name() + ".", within));
                }
            });
            within.remove(type);
        }
        return attributes;
    }

    private static EntityAttribute attribute(String name, PersistentMembers.Member member) {
        Class<?> target = RelationTargets.of(member);
        return new EntityAttribute(name, kind(member, target), true, Optional.ofNullable(target), Optional.empty());
    }

    private static Kind kind(PersistentMembers.Member member, @Nullable Class<?> target) {
        if (target != null) {
            return RelationTargets.isToMany(member) ? Kind.TO_MANY : Kind.TO_ONE;
        }
        if (member.has(ElementCollection.class)) {
            return Kind.ELEMENT_COLLECTION;
        }
        return member.has(Embedded.class)
                        || member.has(EmbeddedId.class)
                        || member.type().isAnnotationPresent(Embeddable.class)
                ? Kind.EMBEDDED
                : Kind.BASIC;
    }
}
