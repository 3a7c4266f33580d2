package dev.prefetched.internal.jsonb;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java type without type variables and wildcards: a class and what its parameters are bound to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param raw the class
 * @param arguments what its type parameters are bound to, the component of an array; empty if there is nothing to bind
 */
record ResolvedType(Class<?> raw, List<ResolvedType> arguments) {

    ResolvedType {
        arguments = List.copyOf(arguments);
    }

    static ResolvedType of(Type type) {
        return TypeResolver.resolve(type, Map.of());
    }

    /** This type seen as its superclass or interface {@code target}; empty if it is none. */
    Optional<ResolvedType> as(Class<?> target) {
        if (raw == target) {
            return Optional.of(this);
        }
        if (!target.isAssignableFrom(raw)) {
            return Optional.empty();
        }
        return supertypes()
                .map(supertype -> TypeResolver.resolve(supertype, bindings()).as(target))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the parameter at {@code index} of the supertype {@code target} is bound to. */
    ResolvedType argumentOf(Class<?> target, int index) {
        return as(target)
                .map(ResolvedType::arguments)
                .filter(bound -> bound.size() > index)
                .map(bound -> bound.get(index))
                .orElseGet(() -> of(Object.class));
    }

    /** The type of a member that {@code declaring}, this class or one above it, declares as {@code generic}. */
    ResolvedType member(Class<?> declaring, Type generic) {
        return TypeResolver.resolve(
                generic, as(declaring).map(ResolvedType::bindings).orElseGet(Map::of));
    }

    /** How deep its arguments nest; 0 without any. */
    int depth() {
        return arguments.stream()
                .mapToInt(argument -> argument.depth() + 1)
                .max()
                .orElse(0);
    }

    private Stream<Type> supertypes() {
        return Stream.concat(Stream.ofNullable(raw.getGenericSuperclass()), Stream.of(raw.getGenericInterfaces()));
    }

    private Map<TypeVariable<?>, ResolvedType> bindings() {
        TypeVariable<?>[] parameters = raw.getTypeParameters();
        Map<TypeVariable<?>, ResolvedType> bindings = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length && i < arguments.size(); i++) {
            bindings.put(parameters[i], arguments.get(i));
        }
        return bindings;
    }
}
