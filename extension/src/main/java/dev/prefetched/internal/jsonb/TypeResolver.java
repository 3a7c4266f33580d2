package dev.prefetched.internal.jsonb;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Replaces the type variables and wildcards of a generic type by what they are bound to, or else by their bound.
 *
 * <p>Own code, because the mappers it has to agree with do no more than this, and a library would be one more thing to
 * shade. What nests without end, a bound such as {@code T extends Comparable<T>} or a {@code Node<T>} holding a
 * {@code Node<List<T>>}, ends after a few levels as the bare class.
 */
final class TypeResolver {

    private static final int DEEPEST = 6;

    private final Map<TypeVariable<?>, ResolvedType> bindings;

    private TypeResolver(Map<TypeVariable<?>, ResolvedType> bindings) {
        this.bindings = bindings;
    }

    static ResolvedType resolve(Type type, Map<TypeVariable<?>, ResolvedType> bindings) {
        return new TypeResolver(bindings).resolve(type, 0);
    }

    private ResolvedType resolve(Type type, int depth) {
        if (type instanceof Class<?> plain) {
            return plain.isArray()
                    ? array(resolve(plain.getComponentType(), depth))
                    : bound(plain, depth, plain.getTypeParameters());
        }
        if (type instanceof ParameterizedType generic) {
            return bound((Class<?>) generic.getRawType(), depth, generic.getActualTypeArguments());
        }
        if (type instanceof GenericArrayType generic) {
            return array(resolve(generic.getGenericComponentType(), depth));
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0], depth);
        }
        if (type instanceof TypeVariable<?> variable) {
            ResolvedType binding = bindings.get(variable);
            return binding != null ? binding : resolve(variable.getBounds()[0], depth);
        }
        throw new IllegalArgumentException("Not a Java type: " + type);
    }

    private ResolvedType bound(Class<?> raw, int depth, Type... arguments) {
        if (depth >= DEEPEST) {
            return new ResolvedType(raw, List.of());
        }
        ResolvedType bound = new ResolvedType(
                raw,
                Stream.of(arguments)
                        .map(argument -> resolve(argument, depth + 1))
                        .toList());
        return bound.depth() > DEEPEST ? new ResolvedType(raw, List.of()) : bound;
    }

    private static ResolvedType array(ResolvedType component) {
        return new ResolvedType(component.raw().arrayType(), List.of(component));
    }
}
