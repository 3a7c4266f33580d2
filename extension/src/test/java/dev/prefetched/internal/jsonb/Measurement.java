package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.jsonb.Oracle.Touched;
import dev.prefetched.internal.jsonb.cases.Case;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One case run on one implementation: what the engine foretold and what was touched.
 *
 * @param predicted the attributes foretold
 * @param touched what the real serialiser did
 */
record Measurement(Set<Attribute> predicted, Touched touched) {

    private static final String MODELS = "dev.prefetched.internal.jsonb.cases.";
    private static final Set<String> SHARED = Set.of(MODELS + "Case", MODELS + "Rule");

    /** What the engine foretells for {@code implementation}, and what happens. */
    static Measurement of(Class<? extends Case> type, JsonbImplementation implementation) {
        return of(type, implementation, Dialect.spokenBy(implementation).get(0));
    }

    /** What the engine foretells in {@code dialect}, and what {@code implementation} does. */
    static Measurement of(Class<? extends Case> type, JsonbImplementation implementation, Dialect dialect) {
        RecordingLoader loader = new RecordingLoader(name -> name.startsWith(MODELS) && !SHARED.contains(name));
        try {
            Class<?> model = loader.loadClass(type.getName());
            Case instance = (Case) model.getDeclaredConstructor().newInstance();
            Object sample = instance.sample();
            SampleGraph graph = new SampleGraph(sample, loader);
            Set<Class<?>> known = new LinkedHashSet<>(graph.classes());
            addNested(model, known);
            Function<Class<?>, Set<Class<?>>> subclasses = Prediction.below(known);
            JsonbShapeReader reader = new JsonbShapeReader(
                    List.of(dialect), instance.typed(), instance.config(), new BytecodeAttributeReads(subclasses));
            Set<Attribute> predicted = Prediction.of(reader.read(List.of(instance.declared()), subclasses), subclasses);
            return new Measurement(predicted, Oracle.run(instance, sample, graph, implementation));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addNested(Class<?> type, Set<Class<?>> known) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            known.add(nested);
            addNested(nested, known);
        }
    }
}
