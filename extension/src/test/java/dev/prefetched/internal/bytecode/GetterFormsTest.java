package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.Touches.Touch;
import dev.prefetched.plan.AccessPath;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of getter in the model is run on real objects, with its reads of fields recorded, and must have been
 * predicted to read all of them.
 */
@Tag("jsonb")
class GetterFormsTest {

    private static final String MODEL = "dev.prefetched.internal.bytecode.model.";
    private static final List<String> FORMS = List.of(
            "PlainForms", "StreamForms", "LambdaForms", "ControlForms", "ObjectForms", "ImpliedForms", "CompilerForms");
    private static final List<String> ENTITIES = List.of("Owner", "Vip", "Category", "Product", "Line", "Order");
    private static final InstrumentingLoader LOADER = new InstrumentingLoader(MODEL);

    private static int predicted;
    private static int superfluous;

    static Stream<Arguments> forms() throws ClassNotFoundException {
        List<Arguments> forms = new ArrayList<>();
        for (String form : FORMS) {
            Stream.of(load(form).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0)
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> Arguments.of(form + ": " + inWords(method.getName()), method))
                    .forEach(forms::add);
        }
        return forms.stream();
    }

    private static String inWords(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void missesNothingThatIsRead(String form, Method getter) throws Exception {
        AttributeReads reads = new BytecodeAttributeReads(GetterFormsTest::subclasses);
        Object order = getter.getDeclaringClass().getConstructor().newInstance();
        load("Samples").getMethod("fill", load("Order"), int.class).invoke(null, order, 2);

        Set<Touch> touched = Touches.during(() -> getter.invoke(order), order);
        MethodReads answer = reads.ofReceiver(order.getClass(), getter);

        assertThat(missed(touched, answer.paths())).as("missed by %s", form).isEmpty();
        assertThat(answer.unreadable()).as("given up in %s", form).isEmpty();
        predicted += answer.paths().size();
        Set<AccessPath> extra = new TreeSet<>(answer.paths());
        touched.forEach(touch -> touch.paths().forEach(path -> extra.remove(new AccessPath(path))));
        superfluous += extra.size();
        if (!extra.isEmpty()) {
            System.out.println(form + ": predicted but not read in this run: " + extra);
        }
    }

    @Test
    void coversMoreThanAHundredForms() throws Exception {
        assertThat(forms().count()).isGreaterThanOrEqualTo(100);
    }

    @AfterAll
    static void printOverApproximation() {
        System.out.printf(
                "Getter forms: %d paths predicted, %d of them not read in the one run (%.1f %%)%n",
                predicted, superfluous, 100.0 * superfluous / Math.max(1, predicted));
    }

    private static Collection<String> missed(Set<Touch> touched, Set<AccessPath> predicted) {
        return touched.stream()
                .filter(GetterFormsTest::isAttribute)
                .filter(touch -> touch.paths().stream()
                        .filter(path -> path.size() < 6)
                        .noneMatch(path -> predicted.contains(new AccessPath(path))))
                .map(Touch::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Neither transient nor part of an enum, whose constants are nobody's data. */
    private static boolean isAttribute(Touch touch) {
        for (Class<?> type = loadInternal(touch.type()); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(touch.field())) {
                    return !type.isEnum()
                            && !Modifier.isTransient(field.getModifiers())
                            && !field.isAnnotationPresent(jakarta.persistence.Transient.class);
                }
            }
        }
        return true;
    }

    private static Class<?> loadInternal(String name) {
        try {
            return LOADER.loadClass(name.replace('/', '.'));
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return LOADER.loadClass(MODEL + name);
    }

    private static Set<Class<?>> subclasses(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (String entity : ENTITIES) {
            Class<?> each = loadInternal(MODEL + entity);
            if (type.isAssignableFrom(each) && each != type) {
                found.add(each);
            }
        }
        return found;
    }
}
