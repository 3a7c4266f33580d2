package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.AccessPath;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of attributes, by the fields that hold them. */
final class AttributeTypes {

    private AttributeTypes() {}

    /** The type of the attribute at the end of {@code path}; empty if some step of it is no field. */
    static Optional<ResolvedType> at(Class<?> start, AccessPath path) {
        Optional<ResolvedType> type = Optional.of(ResolvedType.of(start));
        for (String attribute : path.attributes()) {
            type = type.map(AttributeTypes::element).flatMap(owner -> attribute(owner, attribute));
        }
        return type;
    }

    /** The field that holds {@code attribute} for objects of {@code type}. */
    static Optional<Field> field(Class<?> type, String attribute) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(field -> field.getName().equals(attribute))
                .findFirst();
    }

    /** What a container of whatever nesting holds in the end; the type itself if it is no container. */
    static ResolvedType element(ResolvedType type) {
        return new Containers(Dialect.NONE)
                .contents(type, Position.PROPERTY)
                .map(contents -> element(contents.values().get(0)))
                .orElse(type);
    }

    private static Optional<ResolvedType> attribute(ResolvedType owner, String name) {
        return field(owner.raw(), name).map(field -> owner.member(field.getDeclaringClass(), field.getGenericType()));
    }
}
