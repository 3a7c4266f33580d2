package dev.prefetched.internal.deployment;

import dev.prefetched.internal.rest.Generics;
import dev.prefetched.plan.EntityModel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entities that a type can hold on top: itself, or in containers, pages and other objects that are none.
 *
 * <p>Asked before anything runs, so it goes by types alone and takes hidden properties for shown ones. Belongs to one
 * question.
 */
final class HeldEntities {

    private final EntityModel entities;
    private final Set<Class<?>> found = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private HeldEntities(EntityModel entities) {
        this.entities = entities;
    }

    static Set<Class<?>> in(Collection<? extends Type> types, EntityModel entities) {
        HeldEntities held = new HeldEntities(entities);
        types.forEach(held::look);
        return held.found;
    }

    private void look(Type type) {
        Class<?> raw = Generics.raw(type);
        if (raw.isArray()) {
            look(raw.getComponentType());
        } else if (entities.entity(raw).isPresent()) {
            found.add(raw);
        } else if (seen.add(type.getTypeName())) {
            if (type instanceof ParameterizedType generic) {
                Stream.of(generic.getActualTypeArguments()).forEach(this::look);
            }
            if (isOfApplication(raw)) {
                members(raw).forEach(member -> look(Generics.memberOf(type, member)));
            }
        }
    }

    private static boolean isOfApplication(Class<?> type) {
        return type.getClassLoader() != null
                && !type.isEnum()
                && !type.getName().startsWith("jakarta.");
    }

    /** Fields and getters of a class and those above it. */
    private static Stream<Generics.Member> members(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .filter(HeldEntities::isOfApplication)
                .flatMap(each -> Stream.concat(
                        Stream.of(each.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .map(HeldEntities::member),
                        Stream.of(each.getDeclaredMethods())
                                .filter(HeldEntities::isGetter)
                                .map(HeldEntities::member)));
    }

    private static Generics.Member member(Field field) {
        return new Generics.Member(field.getDeclaringClass(), field.getGenericType());
    }

    private static Generics.Member member(Method getter) {
        return new Generics.Member(getter.getDeclaringClass(), getter.getGenericReturnType());
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getReturnType() != void.class
                && method.getName().matches("(get|is)\\P{Ll}.*");
    }
}
