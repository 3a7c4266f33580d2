package dev.prefetched.internal.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What is known of a value by the generic types of the calls it came from.
 *
 * @param size how many slots it takes
 * @param types what it may be; {@link TypeRef#OBJECT} among them if it may be anything, none for {@code null}
 * @param lambdas the lambdas it may be
 * @param sites the instructions that may have made it, by which more can be learned of its type arguments
 */
record TypedValue(int size, Set<TypeRef> types, Set<Lambda> lambdas, Set<AbstractInsnNode> sites) implements Value {

    static final TypedValue NOTHING = nothing(1);

    /** More types than a value has that is worth telling apart. */
    private static final int MOST_TYPES = 12;

    /** A lambda, and what it captures. */
    record Lambda(InvokeDynamicInsnNode site, List<TypedValue> captured) {}

    static TypedValue nothing(int size) {
        return new TypedValue(size, Set.of(), Set.of(), Set.of());
    }

    static TypedValue of(Set<TypeRef> types) {
        return new TypedValue(
                1, types.size() > MOST_TYPES ? Set.of(TypeRef.OBJECT) : Set.copyOf(types), Set.of(), Set.of());
    }

    static TypedValue of(TypeRef type) {
        return of(Set.of(type));
    }

    static TypedValue of(Lambda lambda) {
        return new TypedValue(1, Set.of(), Set.of(lambda), Set.of());
    }

    static TypedValue created(TypeRef type, AbstractInsnNode site) {
        return new TypedValue(1, Set.of(type), Set.of(), Set.of(site));
    }

    TypedValue or(TypedValue other) {
        if (equals(other)) {
            return this;
        }
        if (size != other.size) {
            return NOTHING;
        }
        Set<TypeRef> all = union(types, other.types);
        return new TypedValue(
                size,
                all.size() > MOST_TYPES ? Set.of(TypeRef.OBJECT) : all,
                union(lambdas, other.lambdas),
                union(sites, other.sites));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    @Override
    public int getSize() {
        return size;
    }
}
