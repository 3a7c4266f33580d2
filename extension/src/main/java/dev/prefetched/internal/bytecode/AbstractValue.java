package dev.prefetched.internal.bytecode;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What a variable or the top of the stack may hold: any of some nodes; none if nothing can be read through it.
 *
 * @param size the number of slots it takes, 2 for {@code long} and {@code double}
 */
record AbstractValue(int size, Set<Node> nodes) implements Value {

    static final AbstractValue NOTHING = new AbstractValue(1, Set.of());
    static final AbstractValue NOTHING_WIDE = new AbstractValue(2, Set.of());

    static AbstractValue nothing(int size) {
        return size == 2 ? NOTHING_WIDE : NOTHING;
    }

    static AbstractValue of(Node node) {
        return new AbstractValue(1, Set.of(node));
    }

    static AbstractValue of(Collection<? extends Node> nodes) {
        return nodes.isEmpty() ? NOTHING : new AbstractValue(1, new LinkedHashSet<>(nodes));
    }

    static AbstractValue union(Collection<AbstractValue> values) {
        AbstractValue union = NOTHING;
        for (AbstractValue value : values) {
            union = union.or(value);
        }
        return union;
    }

    @Override
    public int getSize() {
        return size;
    }

    boolean isNothing() {
        return nodes.isEmpty();
    }

    Stream<Node> stream() {
        return nodes.stream();
    }

    boolean includes(AbstractValue other) {
        return nodes.containsAll(other.nodes);
    }

    /** This value or the other; the same object if the other adds nothing. */
    AbstractValue or(AbstractValue other) {
        if (includes(other)) {
            return this;
        }
        if (isNothing()) {
            return other;
        }
        Set<Node> all = new LinkedHashSet<>(nodes);
        all.addAll(other.nodes);
        return new AbstractValue(1, all);
    }

    AbstractValue only(Predicate<Node> wanted) {
        return nodes.stream().allMatch(wanted)
                ? this
                : of(nodes.stream().filter(wanted).toList());
    }

    <T extends Node> Stream<T> only(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
