package dev.prefetched.internal.bytecode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which methods a virtual call may run, by class-hierarchy analysis over the subclasses that are known. */
final class Dispatch {

    /** A method that may run, and the object it then runs on. */
    record Target(MethodOf method, Node receiver) {}

    private final Hierarchy hierarchy;

    Dispatch(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The application's methods that a call on {@code object} may run; none if it is not the application's object. */
    List<Target> targets(Node object, String name, String descriptor) {
        if (object instanceof Node.Reached reached) {
            return targets(reached.type(), reached.exact(), name, descriptor).entrySet().stream()
                    .map(found -> new Target(found.getKey(), reached.as(found.getValue())))
                    .toList();
        }
        if (object instanceof Node.Unknown unknown) {
            return targets(unknown.type(), false, name, descriptor).entrySet().stream()
                    .map(found -> new Target(found.getKey(), unknown.as(found.getValue())))
                    .toList();
        }
        if (object instanceof Node.Created created) {
            return on(object, created.type().name(), name, descriptor);
        }
        if (object instanceof Node.Lambda lambda) {
            return on(object, lambda.type(), name, descriptor);
        }
        return List.of();
    }

    private List<Target> on(Node object, String type, String name, String descriptor) {
        return hierarchy.select(type, name, descriptor).stream()
                .map(method -> new Target(method, object))
                .toList();
    }

    private Map<MethodOf, TypeRef> targets(TypeRef type, boolean exact, String name, String descriptor) {
        Map<MethodOf, TypeRef> found = new LinkedHashMap<>();
        if (type.isJdk()) {
            return found;
        }
        hierarchy.select(type.name(), name, descriptor).ifPresent(method -> found.put(method, type));
        if (!exact) {
            for (String subtype : hierarchy.subtypes(type.name())) {
                hierarchy
                        .select(subtype, name, descriptor)
                        .ifPresent(method -> found.putIfAbsent(method, TypeRef.of(subtype)));
            }
        }
        return found;
    }
}
