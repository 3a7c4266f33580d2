package dev.prefetched.internal.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has been found out about a method so far. Only ever grows, so that repeating comes to an end. Not thread-safe. */
final class Findings {

    private final Set<RootedPath> reads = new LinkedHashSet<>();
    private final Set<RootedPath> serialised = new LinkedHashSet<>();
    private final Set<Stop> stops = new LinkedHashSet<>();
    private final Heap heap = new Heap();
    private AbstractValue result = AbstractValue.NOTHING;
    private AbstractValue thrown = AbstractValue.NOTHING;
    private int changes;

    /** Grows whenever something new is found. */
    int changes() {
        return changes + heap.changes();
    }

    /** Grows whenever something is found that earlier instructions may have missed. */
    int flowChanges() {
        return thrown.nodes().size() + heap.changes();
    }

    Heap heap() {
        return heap;
    }

    AbstractValue thrown() {
        return thrown;
    }

    /**
     * Notes that an attribute is read.
     *
     * @return the path to its value; empty if the path is followed no further
     */
    Optional<RootedPath> read(RootedPath object, Step step) {
        RootedPath path = object.then(step);
        if (reads.contains(path)) {
            return Optional.of(path);
        }
        if (path.isTooLong()) {
            stop(object, "recursion or a loop leads on from here through the same attributes again and again");
            return Optional.empty();
        }
        if (reads.size() >= Limits.PATHS) {
            stop(object, "more than " + Limits.PATHS + " paths are read, the rest is not followed");
            return Optional.empty();
        }
        reads.add(path);
        changes++;
        return Optional.of(path);
    }

    /** The path that continues {@code object} by {@code steps}; empty if it is followed no further. */
    Optional<RootedPath> read(RootedPath object, List<Step> steps) {
        Optional<RootedPath> path = Optional.of(object);
        for (Step step : steps) {
            path = path.flatMap(shorter -> read(shorter, step));
        }
        return path;
    }

    void serialised(RootedPath object) {
        if (serialised.add(object)) {
            changes++;
        }
    }

    void stop(RootedPath place, String reason) {
        if (stops.add(new Stop(place, reason))) {
            changes++;
        }
    }

    void returned(AbstractValue value) {
        if (!result.includes(value)) {
            result = result.or(value);
            changes++;
        }
    }

    void thrown(AbstractValue value) {
        if (!thrown.includes(value)) {
            thrown = thrown.or(value);
            changes++;
        }
    }

    Summary summary() {
        return new Summary(Set.copyOf(reads), Set.copyOf(serialised), Set.copyOf(stops), heap.copy(), result, thrown);
    }
}
