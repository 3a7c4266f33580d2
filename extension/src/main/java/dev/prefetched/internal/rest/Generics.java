package dev.prefetched.internal.rest;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generic types as they look from a concrete class: {@code List<E>} of a base class is {@code List<Chef>} in its subclass. */
public final class Generics {

    private Generics() {}

    /** {@code type}, as {@code declaring} declares it, seen from {@code concrete}, which is that class or below it. */
    static Type seenFrom(Class<?> concrete, Class<?> declaring, Type type) {
        return bind(type, bindings(concrete, declaring).orElse(Map.of()));
    }

    /** The type of a field or method as its class declares it. */
    public record Member(Class<?> declaring, Type type) {}

    /** The type of {@code member} of an object of type {@code holder}. */
    public static Type memberOf(Type holder, Member member) {
        return bind(seenFrom(raw(holder), member.declaring(), member.type()), own(holder));
    }

    /** What {@code type} gives for the only type parameter of {@code generic}, if it is one. */
    static Optional<Type> argumentOf(Type type, Class<?> generic) {
        Class<?> raw = raw(type);
        return generic.isAssignableFrom(raw)
                ? bindings(raw, generic)
                        .map(bindings -> bind(bind(generic.getTypeParameters()[0], bindings), own(type)))
                : Optional.empty();
    }

    /** The class behind a type. */
    public static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return raw(((TypeVariable<?>) type).getBounds()[0]);
    }

    /** A class with type arguments. */
    public static Type parameterized(Class<?> raw, Type... arguments) {
        return new Parameterized(raw, arguments);
    }

    /** What the type parameters of {@code target} stand for in {@code type}, by that class's own parameters. */
    private static Optional<Map<TypeVariable<?>, Type>> bindings(Class<?> type, Class<?> target) {
        if (type == target) {
            return Optional.of(Map.of());
        }
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .filter(above -> target.isAssignableFrom(raw(above)))
                .findFirst()
                .flatMap(above -> bindings(raw(above), target).map(higher -> rebound(higher, own(above))));
    }

    private static Map<TypeVariable<?>, Type> rebound(
            Map<TypeVariable<?>, Type> higher, Map<TypeVariable<?>, Type> arguments) {
        Map<TypeVariable<?>, Type> bound = new HashMap<>(arguments);
        higher.forEach((variable, type) -> bound.put(variable, bind(type, arguments)));
        return bound;
    }

    private static Map<TypeVariable<?>, Type> own(Type type) {
        Map<TypeVariable<?>, Type> arguments = new HashMap<>();
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] parameters = raw(generic).getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                arguments.put(parameters[i], generic.getActualTypeArguments()[i]);
            }
        }
        return arguments;
    }

    private static Type bind(Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, variable);
        }
        if (type instanceof ParameterizedType generic) {
            return new Parameterized(
                    raw(generic),
                    Stream.of(generic.getActualTypeArguments())
                            .map(argument -> bind(argument, bindings))
                            .toArray(Type[]::new));
        }
        if (type instanceof GenericArrayType array) {
            Type component = bind(array.getGenericComponentType(), bindings);
            return component instanceof Class<?> plain ? plain.arrayType() : (GenericArrayType) () -> component;
        }
        // Of what a wildcard leaves open, only its bound is known.
        return type instanceof WildcardType wildcard ? bind(wildcard.getUpperBounds()[0], bindings) : type;
    }

    /** A class with type arguments; no record, whose generated methods the JDK would remember. */
    private static final class Parameterized implements ParameterizedType {

        private final Class<?> raw;
        private final Type[] arguments;

        Parameterized(Class<?> raw, Type... arguments) {
            this.raw = raw;
            this.arguments = arguments.clone();
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ParameterizedType generic
                    && raw == generic.getRawType()
                    && Arrays.equals(arguments, generic.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(arguments) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            return raw.getName()
                    + Stream.of(arguments).map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
        }
    }
}
