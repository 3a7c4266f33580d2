package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.plan.AccessPath;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.queries.ContainerPolicy;
import org.eclipse.persistence.internal.queries.MapContainerPolicy;
import org.eclipse.persistence.mappings.CollectionMapping;

/**
 * What is read of the targets of a relation while EclipseLink puts them into a set or a map.
 *
 * @param reads what the application's methods read
 * @param subclasses the entities below a class, any of which may be in the container
 */
record FilledContainers(AttributeReads reads, Function<Class<?>, Set<Class<?>>> subclasses) {

    Set<AccessPath> readsToFill(CollectionMapping relation) {
        ContainerPolicy policy = relation.getContainerPolicy();
        Class<?> target = relation.getReferenceDescriptor().getJavaClass();
        return Stream.concat(Stream.of(target), subclasses.apply(target).stream())
                .flatMap(type -> readsToAdd(type, policy))
                .collect(Collectors.toSet());
    }

    private Stream<AccessPath> readsToAdd(Class<?> target, ContainerPolicy policy) {
        Class<?> container = policy.getContainerClass();
        if (container == null) {
            return Stream.empty();
        }
        if (policy instanceof MapContainerPolicy map) {
            return map.getKeyName() == null ? Stream.empty() : key(target, map.getKeyName());
        }
        if (SortedSet.class.isAssignableFrom(container)) {
            return of(target, "compareTo", 1);
        }
        return Set.class.isAssignableFrom(container) ? hash(target) : Stream.empty();
    }

    /** Told by a method of the target or, where there is none of that name, by a field. */
    private Stream<AccessPath> key(Class<?> target, String name) {
        return declared(target, name)
                .map(getter -> hashed(reads.ofReceiver(target, getter).paths(), getter.getReturnType()))
                .orElseGet(() -> Stream.of(AccessPath.of(name)));
    }

    /** The paths to a key, and what its hash reads in turn, which for a basic value is nothing. */
    private Stream<AccessPath> hashed(Set<AccessPath> paths, Class<?> key) {
        Set<AccessPath> hash = key.isPrimitive() || key.getClassLoader() == null
                ? Set.of()
                : hash(key).collect(Collectors.toSet());
        return Stream.concat(
                paths.stream(), paths.stream().flatMap(path -> hash.stream().map(path::then)));
    }

    private Stream<AccessPath> hash(Class<?> type) {
        return Stream.concat(of(type, "hashCode", 0), of(type, "equals", 1));
    }

    private Stream<AccessPath> of(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .flatMap(method -> reads.ofReceiver(type, method).paths().stream());
    }

    private static Optional<Method> declared(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst();
    }
}
