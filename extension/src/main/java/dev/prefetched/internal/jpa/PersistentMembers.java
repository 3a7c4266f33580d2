package dev.prefetched.internal.jpa;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.beans.Introspector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fields or properties that hold the state of an entity, those of superclasses included (Jakarta Persistence 3.1,
 * section 2.3): fields, unless the id is on a getter, or the class says so by {@code @Access}.
 */
final class PersistentMembers {

    private PersistentMembers() {}

    /** A field, or the getter of a property. */
    record Member(AnnotatedElement element, Class<?> type, Type generic) {

        <A extends Annotation> Optional<A> annotation(Class<A> kind) {
            return Optional.ofNullable(element.getAnnotation(kind));
        }

        boolean has(Class<? extends Annotation> kind) {
            return element.isAnnotationPresent(kind);
        }
    }

    /** By the name of the attribute. */
    static Map<String, Member> of(Class<?> type) {
        Map<String, Member> members = new TreeMap<>();
        boolean byGetter = classes(type).flatMap(PersistentMembers::getters).anyMatch(PersistentMembers::isId);
        classes(type).forEach(each -> {
            boolean properties = Optional.ofNullable(each.getAnnotation(Access.class))
                    .map(access -> access.value() == AccessType.PROPERTY)
                    .orElse(byGetter);
            fields(each)
                    .filter(field -> isPersistent(field, !properties))
                    .forEach(field -> members.putIfAbsent(
                            field.getName(), new Member(field, field.getType(), field.getGenericType())));
            getters(each)
                    .filter(getter -> isPersistent(getter, properties))
                    .forEach(getter -> members.putIfAbsent(
                            property(getter),
                            new Member(getter, getter.getReturnType(), getter.getGenericReturnType())));
        });
        return members;
    }

    private static boolean isId(AnnotatedElement member) {
        return member.isAnnotationPresent(Id.class) || member.isAnnotationPresent(EmbeddedId.class);
    }

    private static boolean isPersistent(AnnotatedElement member, boolean byDefault) {
        return !member.isAnnotationPresent(Transient.class) && (byDefault || member.isAnnotationPresent(Access.class));
    }

    private static Stream<Class<?>> classes(Class<?> type) {
        return Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic());
    }

    private static Stream<Method> getters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && method.getName().matches("(get|is)\\P{Ll}.*"));
    }

    private static String property(Method getter) {
        return Introspector.decapitalize(
                getter.getName().substring(getter.getName().startsWith("get") ? 3 : 2));
    }
}
