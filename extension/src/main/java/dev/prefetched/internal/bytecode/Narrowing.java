package dev.prefetched.internal.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves of a value what can be of a type, by which the type of a container's elements becomes known as well. */
final class Narrowing {

    private final Hierarchy hierarchy;

    Narrowing(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /**
     * The part of {@code value} that can be a {@code type}. If all reached objects seem to be of other types, then what is
     * known of their types is wrong and they are taken to be of this one.
     */
    AbstractValue cast(AbstractValue value, TypeRef type) {
        AbstractValue narrowed = select(value, type);
        if (!narrowed.isNothing() || type.isJdk()) {
            return narrowed;
        }
        return AbstractValue.of(
                value.only(Node.Reached.class).map(node -> node.as(type)).toList());
    }

    /** The part of {@code value} that can be a {@code type}. */
    AbstractValue select(AbstractValue value, TypeRef type) {
        if (!type.canHoldObjects()) {
            return AbstractValue.NOTHING;
        }
        if (type.isJdk() || value.isNothing()) {
            return value;
        }
        Set<Node> nodes = new LinkedHashSet<>();
        value.stream().flatMap(node -> select(node, type)).forEach(nodes::add);
        return nodes.equals(value.nodes()) ? value : AbstractValue.of(nodes);
    }

    private Stream<Node> select(Node node, TypeRef type) {
        if (node instanceof Node.Reached reached) {
            return select(reached.type(), type).map(reached::as);
        }
        if (node instanceof Node.Unknown unknown) {
            List<TypeRef> types = select(unknown.type(), type).toList();
            return types.isEmpty()
                    ? Stream.of(unknown.as(type))
                    : types.stream().map(unknown::as);
        }
        if (node instanceof Node.Created created) {
            return hierarchy.isSubtype(created.type().name(), type.name()) ? Stream.of(node) : Stream.empty();
        }
        if (node instanceof Node.Lambda lambda) {
            return hierarchy.isSubtype(lambda.type(), type.name()) ? Stream.of(node) : Stream.empty();
        }
        return Stream.empty();
    }

    private Stream<TypeRef> select(TypeRef from, TypeRef to) {
        if (from.name().equals(to.name())) {
            return Stream.of(from);
        }
        Set<TypeRef> known = hierarchy.applicationTypes(from);
        return known.isEmpty() ? Stream.of(to) : known.stream().flatMap(each -> common(each, to));
    }

    private Stream<TypeRef> common(TypeRef from, TypeRef to) {
        if (hierarchy.isSubtype(from.name(), to.name())) {
            return Stream.of(from);
        }
        if (hierarchy.isSubtype(to.name(), from.name())) {
            return Stream.of(to);
        }
        return hierarchy.subtypes(from.name()).stream()
                .filter(subtype -> hierarchy.isSubtype(subtype, to.name()))
                .map(TypeRef::of);
    }
}
