package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.woven.Chef;
import dev.prefetched.internal.bytecode.woven.Dish;
import dev.prefetched.internal.bytecode.woven.Kitchen;
import dev.prefetched.plan.AccessPath;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("jsonb")
class WovenBytesTest {

    @TempDir
    static Path directory;

    private static ClassLoader woven;

    private final AttributeReads reads = new BytecodeAttributeReads(type -> Set.of());

    @BeforeAll
    static void weave() throws Exception {
        woven = StaticWeaving.in(directory);
    }

    /** No setters: woven ones of an entity mapped by getters do read the old value, to tell the provider. */
    static Stream<Arguments> methods() {
        return Stream.of(Chef.class, Dish.class, Kitchen.class)
                .flatMap(entity -> Stream.of(entity.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().startsWith("set"))
                .map(method ->
                        Arguments.of(method.getDeclaringClass().getSimpleName() + "." + method.getName(), method));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void readsTheSameFromWovenAndUnwovenBytes(String name, Method method) throws Exception {
        Class<?> wovenClass = woven.loadClass(method.getDeclaringClass().getName());
        Method same = wovenClass.getMethod(method.getName(), method.getParameterTypes());

        assertThat(reads.ofReceiver(wovenClass, same)).isEqualTo(reads.ofReceiver(method.getDeclaringClass(), method));
    }

    @Test
    void looksAtClassesThatReallyAreWoven() throws Exception {
        assertThat(woven.loadClass(Chef.class.getName()).getDeclaredMethods())
                .extracting(Method::getName)
                .contains("_persistence_get_kitchen", "_persistence_checkFetched");
        assertThat(woven.loadClass(Kitchen.class.getName()).getDeclaredMethods())
                .extracting(Method::getName)
                .contains("_persistence_checkFetched");
    }

    @Test
    void namesAttributesAsWrittenInTheEntity() throws Exception {
        Class<?> chef = woven.loadClass(Chef.class.getName());

        assertThat(reads.ofReceiver(chef, chef.getMethod("getMenu")).paths())
                .containsExactlyInAnyOrder(
                        AccessPath.of("dishes"),
                        AccessPath.of("dishes", "title"),
                        AccessPath.of("dishes", "chef"),
                        AccessPath.of("dishes", "chef", "name"));
    }

    @Test
    void namesPropertiesOfEntitiesMappedByGetters() throws Exception {
        for (ClassLoader loader : new ClassLoader[] {woven, Kitchen.class.getClassLoader()}) {
            Class<?> kitchen = loader.loadClass(Kitchen.class.getName());

            assertThat(reads.ofReceiver(kitchen, kitchen.getMethod("getSign")).paths())
                    .contains(AccessPath.of("name"), AccessPath.of("city"));
            assertThat(reads.ofReceiver(kitchen, kitchen.getMethod("getNames")).paths())
                    .contains(AccessPath.of("chefs"), AccessPath.of("chefs", "name"));
        }
    }
}
