package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renames the objects a caller passes on to numbered roots, and what the called method did with the roots back.
 *
 * <p>Objects that occur in exactly the same arguments and fields with the same types cannot be told apart by the called
 * method, so they share a root. That keeps the contexts few however many objects an argument may be.
 */
final class Renaming {

    private record Occurrence(Object place, TypeRef type, boolean exact) {}

    private record FieldOf(Object anchor, String name) {}

    private final List<AbstractValue> arguments;
    private final Heap heap;
    private final Map<RootedPath, Integer> roots = new LinkedHashMap<>();
    private final List<Set<RootedPath>> objects = new ArrayList<>();
    private final Set<Node> reachable;

    /** Of the arguments of a call, the receiver first. */
    Renaming(List<AbstractValue> arguments, Heap heap) {
        this.arguments = arguments;
        this.heap = heap;
        this.reachable = heap.closure(arguments);
        if (givesObjects()) {
            numberRoots(occurrences());
        }
    }

    /** Whether anything reached is passed on. */
    boolean givesObjects() {
        return reachable.stream().anyMatch(Node.Reached.class::isInstance);
    }

    /** Whether anything at all is passed on that the called method could use or change. */
    boolean givesAnything() {
        return reachable.stream().anyMatch(node -> !(node instanceof Node.Unknown));
    }

    private Map<RootedPath, List<Occurrence>> occurrences() {
        Map<RootedPath, List<Occurrence>> occurrences = new LinkedHashMap<>();
        for (int index = 0; index < arguments.size(); index++) {
            note(occurrences, index, arguments.get(index));
        }
        for (Node node : reachable) {
            heap.fieldsOf(node.anchor())
                    .forEach((field, value) -> note(occurrences, new FieldOf(node.anchor(), field), value));
        }
        return occurrences;
    }

    private static void note(Map<RootedPath, List<Occurrence>> all, Object place, AbstractValue value) {
        value.only(Node.Reached.class)
                .forEach(node -> all.computeIfAbsent(node.path(), path -> new ArrayList<>())
                        .add(new Occurrence(place, node.type(), node.exact())));
    }

    private void numberRoots(Map<RootedPath, List<Occurrence>> occurrences) {
        Map<List<Occurrence>, Integer> numbers = new LinkedHashMap<>();
        occurrences.forEach((path, where) -> {
            // What is in the fields of an object tells it apart from others that have nothing there.
            boolean hasFields = !heap.fieldsOf(path).isEmpty();
            List<Occurrence> key = new ArrayList<>(where);
            if (hasFields) {
                key.add(new Occurrence(path, TypeRef.OBJECT, false));
            }
            int number = numbers.computeIfAbsent(key, unseen -> {
                objects.add(new LinkedHashSet<>());
                return objects.size() - 1;
            });
            roots.put(path, number);
            objects.get(number).add(path);
        });
    }

    List<AbstractValue> renamedArguments() {
        return arguments.stream().map(this::toRoots).toList();
    }

    Map<Object, Map<String, AbstractValue>> renamedHeap() {
        Map<Object, Map<String, AbstractValue>> renamed = new LinkedHashMap<>();
        for (Node node : reachable) {
            Map<String, AbstractValue> fields = heap.fieldsOf(node.anchor());
            if (!fields.isEmpty()) {
                Map<String, AbstractValue> target =
                        renamed.computeIfAbsent(anchorToRoot(node.anchor()), anchor -> new LinkedHashMap<>());
                fields.forEach((field, value) -> target.merge(field, toRoots(value), AbstractValue::or));
            }
        }
        return renamed;
    }

    private Object anchorToRoot(Object anchor) {
        return anchor instanceof RootedPath path ? toRoot(path) : anchor;
    }

    private AbstractValue toRoots(AbstractValue value) {
        if (value.only(Node.Reached.class).findAny().isEmpty()) {
            return value;
        }
        return AbstractValue.of(value.stream()
                .map(node -> node instanceof Node.Reached reached
                        ? new Node.Reached(toRoot(reached.path()), reached.type(), reached.exact())
                        : node)
                .toList());
    }

    private RootedPath toRoot(RootedPath path) {
        Integer number = roots.get(path);
        if (number == null) {
            throw new IllegalStateException("Not passed on: " + path);
        }
        return RootedPath.root(number);
    }

    /** Adds to the caller's findings what the called method does, and answers what it returns. */
    AbstractValue bringBack(Summary summary, Findings caller) {
        summary.reads().forEach(path -> fromRoot(path, caller));
        summary.serialised().forEach(path -> fromRoot(path, caller).forEach(caller::serialised));
        summary.stops()
                .forEach(stop -> fromRoot(stop.place(), caller).forEach(place -> caller.stop(place, stop.reason())));
        bringBackHeap(summary, caller);
        caller.thrown(fromRoots(summary.thrown(), caller));
        return fromRoots(summary.result(), caller);
    }

    /** Adds to the caller's heap what the called method puts into fields, and nothing else. */
    void bringBackHeap(Summary summary, Findings caller) {
        summary.heap().forEach((anchor, fields) -> {
            List<Object> anchors =
                    anchor instanceof RootedPath path ? List.copyOf(fromRoot(path, caller)) : List.of(anchor);
            fields.forEach((field, value) -> {
                AbstractValue own = fromRoots(value, caller);
                anchors.forEach(each -> caller.heap().put(each, field, own));
            });
        });
    }

    private AbstractValue fromRoots(AbstractValue value, Findings caller) {
        if (value.only(Node.Reached.class).findAny().isEmpty()) {
            return value;
        }
        Set<Node> nodes = new LinkedHashSet<>();
        for (Node node : value.nodes()) {
            if (node instanceof Node.Reached reached) {
                fromRoot(reached.path(), caller)
                        .forEach(path -> nodes.add(new Node.Reached(path, reached.type(), reached.exact())));
            } else {
                nodes.add(node);
            }
        }
        return AbstractValue.of(nodes);
    }

    private Set<RootedPath> fromRoot(RootedPath path, Findings caller) {
        if (!path.isRooted()) {
            return Set.of(path);
        }
        Set<RootedPath> paths = new LinkedHashSet<>();
        for (RootedPath object : objects.get(path.root())) {
            Optional<RootedPath> longer = caller.read(object, path.steps());
            longer.ifPresent(paths::add);
        }
        return paths;
    }
}
