package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows what the JDK calls unasked: {@code hashCode}, {@code equals}, {@code compareTo}, {@code toString}. */
final class Implied {

    private final Scope scope;
    private final Dispatch dispatch;
    private final Following following;

    Implied(Scope scope, Dispatch dispatch, Following following) {
        this.scope = scope;
        this.dispatch = dispatch;
        this.following = following;
    }

    /** Does to each of {@code objects} what {@code behaviour} says, {@code others} being what they may be compared with. */
    void apply(Behaviour behaviour, AbstractValue objects, AbstractValue others) {
        for (Node object : inTheirOwnTypes(objects, behaviour)) {
            switch (behaviour) {
                case HASHES, HASHES_RESULTS -> {
                    call(object, "hashCode", "()I", List.of());
                    call(object, "equals", "(Ljava/lang/Object;)Z", List.of(others));
                }
                case COMPARES, COMPARES_RESULTS -> call(object, "compareTo", "(Ljava/lang/Object;)I", List.of(others));
                case PRINTS -> {
                    if (!call(object, "toString", "()Ljava/lang/String;", List.of())) {
                        // Object.toString prints the hash code.
                        call(object, "hashCode", "()I", List.of());
                    }
                }
                case RETURNS -> {
                    // Nothing is called.
                }
            }
        }
    }

    /** The same objects, the elements of containers with the types the containers declare. */
    private Set<Node> inTheirOwnTypes(AbstractValue objects, Behaviour behaviour) {
        return objects.stream()
                .flatMap(
                        node -> node instanceof Node.Reached reached ? inOwnTypes(reached, behaviour) : Stream.of(node))
                .collect(Collectors.toSet());
    }

    private Stream<Node> inOwnTypes(Node.Reached object, Behaviour behaviour) {
        Set<TypeRef> types = scope.hierarchy().applicationTypes(object.type());
        if (types.isEmpty() && object.type().isOpen()) {
            scope.findings()
                    .stop(
                            object.path(),
                            "its class is not known, so it is not known what the JDK reads when it "
                                    + inWords(behaviour) + " it");
        }
        return types.stream().map(object::as);
    }

    private static String inWords(Behaviour behaviour) {
        return switch (behaviour) {
            case HASHES, HASHES_RESULTS -> "hashes";
            case COMPARES, COMPARES_RESULTS -> "compares";
            case PRINTS -> "prints";
            case RETURNS -> "returns";
        };
    }

    private boolean call(Node object, String name, String descriptor, List<AbstractValue> parameters) {
        List<Dispatch.Target> targets = dispatch.targets(object, name, descriptor);
        for (Dispatch.Target target : targets) {
            following.follow(
                    target.method(),
                    Stream.concat(Stream.of(AbstractValue.of(target.receiver())), parameters.stream())
                            .toList());
        }
        return !targets.isEmpty();
    }
}
