package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.jsonb.Oracle.Touched;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.Finding.Kind;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("jsonb")
@ExtendWith(Evidence.Resolver.class)
class GeneratedBeansTest {

    private static final int HIERARCHIES = Integer.getInteger("jsonb.generated", 2_000);
    private static final long SEED = Long.getLong("jsonb.seed", 20_260_722L);

    private static final String EXACT = "exact";
    private static final String REFUSED = "refused by the mapper";
    private static final String ONE_NAME = "more foretold: two properties under one name, the mapper writes the last";
    private static final String UNEXPECTED = "refused by the mapper, which no finding told";
    private static final String UNEXPLAINED = "more foretold, unexplained";

    @SuppressWarnings("try") // Its close() declares every exception, and throws none.
    @ParameterizedTest(name = "generated beans [{0}]")
    @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void missesNothingOfGeneratedBeans(JsonbImplementation implementation, Evidence evidence) throws Exception {
        System.out.println(implementation + ": seed " + SEED + ", " + HIERARCHIES + " hierarchies");
        Logger mapper = Logger.getLogger("org.eclipse.yasson");
        mapper.setLevel(Level.OFF); // it logs each refusal
        Map<String, List<String>> outcomes = new TreeMap<>();
        List<String> missed = new ArrayList<>();

        Jsonb jsonb = Oracle.jsonb(implementation, new JsonbConfig());
        int written = 0;
        for (int number = 0; written < HIERARCHIES; number++) {
            Run run = run(new GeneratedBeans(number, new Random(SEED * 1_000_003 + number)), implementation, jsonb);
            run.missed().ifPresent(missed::add);
            written += run.outcome().startsWith(REFUSED) ? 0 : 1;
            outcomes.computeIfAbsent(run.outcome(), outcome -> new ArrayList<>())
                    .add(run.bean());
        }
        jsonb.close();

        outcomes.forEach((outcome, beans) ->
                System.out.println("  " + beans.size() + " " + outcome + (beans.size() < 20 ? " " + beans : "")));
        int exact = outcomes.getOrDefault(EXACT, List.of()).size();
        evidence.count("generated", HIERARCHIES);
        evidence.count("missed", missed.size());
        evidence.count("exact", exact);
        assertThat(missed).isEmpty();
        assertThat(outcomes).doesNotContainKey(UNEXPLAINED);
        assertThat(exact).isGreaterThanOrEqualTo(HIERARCHIES * 99 / 100);
        assertThat(outcomes).doesNotContainKey(UNEXPECTED);
    }

    /** What came of one hierarchy. */
    private record Run(String bean, String outcome, Optional<String> missed) {}

    private static Run run(GeneratedBeans beans, JsonbImplementation implementation, Jsonb jsonb)
            throws ReflectiveOperationException {
        RecordingLoader loader = new RecordingLoader(name -> false);
        beans.classes().forEach(loader::add);
        Class<?> leaf = loader.loadClass(beans.leaf());
        Object sample = filled(loader.loadClass(beans.bean()), leaf);
        SampleGraph graph = new SampleGraph(sample, loader);
        Set<Class<?>> known = new LinkedHashSet<>(graph.classes());
        known.add(leaf);
        Function<Class<?>, Set<Class<?>>> subclasses = Prediction.below(known);
        JsonbShapeReader reader = new JsonbShapeReader(
                JsonbRuntime.of(implementation), new JsonbConfig(), new BytecodeAttributeReads(subclasses));
        ResponseShape shape = reader.read(List.of(sample.getClass()), subclasses);
        Set<Attribute> predicted = Prediction.of(shape, subclasses);

        Touched touched = Oracle.run(sample, Optional.empty(), graph, jsonb);

        Set<Attribute> missed = new TreeSet<>(touched.attributes());
        missed.removeAll(predicted);
        Optional<String> text =
                missed.isEmpty() ? Optional.empty() : Optional.of(beans.bean() + " " + missed + touched.failure());
        boolean refusal = reader.findings(shape).stream().anyMatch(finding -> finding.kind() == Kind.REFUSED);
        if (touched.failure().isPresent()) {
            return new Run(beans.bean(), refusal ? REFUSED : UNEXPECTED, text);
        }
        if (touched.attributes().containsAll(predicted)) {
            return new Run(beans.bean(), EXACT, text);
        }
        return new Run(beans.bean(), refusal ? ONE_NAME : UNEXPLAINED, text);
    }

    private static Object filled(Class<?> type, Class<?> leaf) throws ReflectiveOperationException {
        Object bean = type.getDeclaredConstructor().newInstance();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getType() == leaf || field.getType() == Object.class) {
                    field.set(bean, leaf.getDeclaredConstructor().newInstance());
                } else if (field.getType() == List.class) {
                    field.set(bean, List.of(leaf.getDeclaredConstructor().newInstance()));
                }
            }
        }
        return bean;
    }
}
