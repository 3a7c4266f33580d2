package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.spi.Finding;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The shape of responses written by Jakarta JSON Binding.
 *
 * <p>One instance serves the classes of one persistence unit and keeps the models of those it has met. Thread-safe.
 */
public final class JsonbShapeReader {

    private final List<Engine> engines;

    /**
     * A reader for one way of running JSON-B.
     *
     * @param runtime the implementation that runs and how it is called
     * @param config the configuration of the application's own {@code Jsonb}; an empty one if it has none
     * @param reads what the application's methods read
     */
    public JsonbShapeReader(JsonbRuntime runtime, JsonbConfig config, AttributeReads reads) {
        this(Dialect.spokenBy(runtime.implementation()), runtime.typedRoots(), config, reads);
    }

    JsonbShapeReader(List<Dialect> dialects, boolean typedRoots, JsonbConfig config, AttributeReads reads) {
        this.engines = dialects.stream()
                .map(dialect -> Engine.of(dialect, typedRoots, config, reads))
                .toList();
    }

    /**
     * Reads the shape of a response. If the implementation cannot be told, it is what any of the known ones would visit.
     *
     * @param serialised the types handed to JSON-B
     * @param subclasses the known subclasses of a type
     */
    public ResponseShape read(Collection<Type> serialised, Function<Class<?>, Set<Class<?>>> subclasses) {
        KnownClasses classes = new KnownClasses(subclasses);
        return engines.stream()
                .map(engine -> new ShapeWalk(engine, classes).walk(serialised))
                .reduce(JsonbShapeReader::together)
                .orElseThrow();
    }

    /**
     * What a deployer should know about how the types of {@code shape} will be written.
     *
     * @param shape a shape this reader has read
     */
    public List<Finding> findings(ResponseShape shape) {
        return new JsonbFindings(engines.stream().map(Engine::models).toList()).in(shape);
    }

    /** What either shape holds. */
    static ResponseShape together(ResponseShape one, ResponseShape other) {
        Set<Class<?>> roots = new LinkedHashSet<>(one.roots());
        roots.addAll(other.roots());
        Map<Class<?>, TypeShapeBuilder> builders = new LinkedHashMap<>();
        List.of(one, other)
                .forEach(shape -> shape.types()
                        .forEach((type, described) -> builders.computeIfAbsent(type, TypeShapeBuilder::new)
                                .add(described)));
        Map<Class<?>, TypeShape> types = new LinkedHashMap<>();
        builders.forEach((type, builder) -> types.put(type, builder.build()));
        return new ResponseShape(roots, types);
    }
}
