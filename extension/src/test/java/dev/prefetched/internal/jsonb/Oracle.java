package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.SampleGraph.Cell;
import dev.prefetched.internal.jsonb.SampleGraph.Reference;
import dev.prefetched.internal.jsonb.cases.Case;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.johnzon.jsonb.JohnzonProvider;
import org.eclipse.yasson.JsonBindingProvider;

/**
 * Measures what a real serialiser touches: runs it on instrumented objects, then looks in the JSON for values that were
 * read past the bytecode. The containers it came by are filled once more, as a persistence provider does when it builds
 * them, since that is a read as well.
 */
final class Oracle {

    private Oracle() {}

    /**
     * What was touched.
     *
     * @param failure what the serialiser threw; empty if it wrote the sample
     */
    record Touched(Set<Attribute> attributes, Optional<Throwable> failure, String json) {}

    static Touched run(Case model, Object sample, SampleGraph graph, JsonbImplementation implementation) {
        return run(
                sample,
                model.typed() ? Optional.of(model.declared()) : Optional.empty(),
                graph,
                jsonb(implementation, model.config()));
    }

    static Touched run(Object sample, Optional<Type> type, SampleGraph graph, Jsonb jsonb) {
        Recording recording = Recording.start();
        String json = "";
        Optional<Throwable> failure = Optional.empty();
        try {
            json = write(sample, type, jsonb);
        } catch (RuntimeException | StackOverflowError thrown) {
            failure = Optional.of(thrown);
        }
        Set<Attribute> touched = new TreeSet<>(recording.attributes());
        Set<Object> visited = visited(graph, recording, json);
        graph.shownIn(json).forEach(cell -> touched.add(cell.attribute()));
        relationsOfVisited(graph, visited).forEach(touched::add);
        refill(sample);
        for (Reference reference : graph.references()) {
            if (touched.contains(reference.from().attribute())
                    && visited.contains(reference.from().object())) {
                refill(reference.container());
            }
        }
        touched.addAll(recording.attributes());
        Recording.stop();
        if (failure.isEmpty()) {
            flagsShown(sample, type, graph, jsonb, json, touched).forEach(touched::add);
        }
        return new Touched(touched, failure, json);
    }

    static Jsonb jsonb(JsonbImplementation implementation, JsonbConfig config) {
        JsonbBuilder builder = switch (implementation) {
            case YASSON -> new JsonBindingProvider().create();
            case JOHNZON -> new JohnzonProvider().create();
            case UNKNOWN -> throw new IllegalArgumentException("Only real ones can run");
        };
        return builder.withConfig(config).build();
    }

    /** The flags not seen to be read that change the JSON when they are flipped. */
    private static Set<Attribute> flagsShown(
            Object sample, Optional<Type> type, SampleGraph graph, Jsonb jsonb, String json, Set<Attribute> touched) {
        Set<Attribute> shown = new HashSet<>();
        for (Cell flag : graph.flags()) {
            if (!touched.contains(flag.attribute()) && !sample.getClass().isRecord()) {
                graph.flip(flag);
                if (!write(sample, type, jsonb).equals(json)) {
                    shown.add(flag.attribute());
                }
                graph.flip(flag);
            }
        }
        return shown;
    }

    private static String write(Object sample, Optional<Type> type, Jsonb jsonb) {
        return type.isPresent() ? jsonb.toJson(sample, type.get()) : jsonb.toJson(sample);
    }

    private static Set<Object> visited(SampleGraph graph, Recording recording, String json) {
        Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        graph.objects().stream().filter(recording::sawInside).forEach(visited::add);
        graph.shownIn(json).stream().map(Cell::object).forEach(visited::add);
        return visited;
    }

    /** The fields by which alone an object that was visited could be reached. */
    private static Set<Attribute> relationsOfVisited(SampleGraph graph, Set<Object> visited) {
        IdentityHashMap<Object, Set<Attribute>> ways = new IdentityHashMap<>();
        for (Reference reference : graph.references()) {
            ways.computeIfAbsent(reference.to(), to -> new HashSet<>())
                    .add(reference.from().attribute());
        }
        Set<Attribute> certain = new HashSet<>();
        ways.forEach((to, attributes) -> {
            if (visited.contains(to) && attributes.size() == 1) {
                certain.addAll(attributes);
            }
        });
        return certain;
    }

    private static void refill(Object container) {
        if (container instanceof NavigableSet<?> sorted) {
            refillSorted(sorted);
        } else if (container instanceof NavigableMap<?, ?> sorted) {
            refillSorted(sorted);
        } else if (container instanceof Set<?> set) {
            new HashSet<>(set);
        } else if (container instanceof Map<?, ?> map) {
            new HashMap<>(map);
        }
    }

    private static <T> void refillSorted(NavigableSet<T> sorted) {
        NavigableSet<T> copy = new TreeSet<>(sorted.comparator());
        sorted.forEach(copy::add);
    }

    private static <K, V> void refillSorted(NavigableMap<K, V> sorted) {
        NavigableMap<K, V> copy = new TreeMap<>(sorted.comparator());
        sorted.forEach(copy::put);
    }
}
