package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.jsonb.Oracle.Touched;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("jsonb")
class GeneratedBeansTest {

    private static final int HIERARCHIES = Integer.getInteger("jsonb.generated", 2_000);
    private static final long SEED = Long.getLong("jsonb.seed", 20_260_722L);

    @ParameterizedTest(name = "generated beans [{0}]")
    @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void missesNothingOfGeneratedBeans(JsonbImplementation implementation) throws Exception {
        System.out.println(implementation + ": seed " + SEED + ", " + HIERARCHIES + " hierarchies");
        Random random = new Random(SEED);
        List<String> missed = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();

        Logger.getLogger("org.eclipse.yasson").setLevel(Level.OFF);
        Jsonb jsonb = Oracle.jsonb(implementation, new JsonbConfig());
        for (int number = 0; number < HIERARCHIES; number++) {
            GeneratedBeans beans = new GeneratedBeans(number, random);
            RecordingLoader loader = new RecordingLoader(name -> false);
            beans.classes().forEach(loader::add);
            Object sample = filled(loader.loadClass(beans.bean()), loader);
            SampleGraph graph = new SampleGraph(sample, loader);
            Set<Class<?>> known = new LinkedHashSet<>(graph.classes());
            Function<Class<?>, Set<Class<?>>> subclasses = Prediction.below(known);
            JsonbShapeReader reader = new JsonbShapeReader(
                    JsonbRuntime.of(implementation), new JsonbConfig(), new BytecodeAttributeReads(subclasses));
            Set<Attribute> predicted = Prediction.of(reader.read(List.of(sample.getClass()), subclasses), subclasses);
            {
                Touched touched = Oracle.run(sample, Optional.empty(), graph, jsonb);
                Set<Attribute> notForetold = new TreeSet<>(touched.attributes());
                notForetold.removeAll(predicted);
                Set<Attribute> notTouched = new TreeSet<>(predicted);
                notTouched.removeAll(touched.attributes());
                String outcome;
                if (!notForetold.isEmpty()) {
                    missed.add(beans.bean() + " " + notForetold + " " + touched.failure());
                    outcome = "missed";
                } else if (touched.failure().isPresent()) {
                    outcome = "refused by the mapper";
                } else if (!notTouched.isEmpty()) {
                    extra.add(beans.bean() + " " + notTouched + " of " + touched.json());
                    outcome = "more foretold";
                } else {
                    outcome = "exact";
                }
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }

        System.out.println(implementation + ": " + outcomes);
        missed.stream().limit(15).forEach(each -> System.out.println("  missed " + each));
        extra.stream().limit(15).forEach(each -> System.out.println("  extra " + each));
        assertThat(missed).isEmpty();
    }

    private static Object filled(Class<?> type, ClassLoader models) throws ReflectiveOperationException {
        Object bean = type.getDeclaredConstructor().newInstance();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    Class<?> leaf = models.loadClass(type.getPackageName() + ".Leaf");
                    if (field.getType() == leaf || field.getName().equals("value")) {
                        field.set(bean, leaf.getDeclaredConstructor().newInstance());
                    } else if (field.getType() == List.class) {
                        field.set(bean, List.of(leaf.getDeclaredConstructor().newInstance()));
                    }
                }
            }
        }
        return bean;
    }
}
