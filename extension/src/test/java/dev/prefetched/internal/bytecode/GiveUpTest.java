package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.model.Order;
import dev.prefetched.internal.bytecode.model.Owner;
import dev.prefetched.internal.bytecode.model.Unfollowable;
import dev.prefetched.internal.bytecode.model.Vip;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.UnreadablePath;
import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("jsonb")
class GiveUpTest {

    private final AttributeReads reads = new BytecodeAttributeReads(
            type -> type.isAssignableFrom(Owner.class) ? Set.of(Owner.class, Vip.class) : Set.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reflection | this | read by reflection (java.lang.reflect.Field.get)
            reflectiveCall | owner | read by reflection (java.lang.reflect.Method.invoke)
            methodHandle | owner | read through a method handle (java.lang.invoke.MethodHandle.invoke)
            beans | owner | read by reflection (java.lang.reflect.Method.invoke)
            javaSerialisation | owner | serialised by Java (java.io.ObjectOutputStream.writeObject)
            logger | this | passed to MODEL.Unfollowable.Log.info, which has no known implementor
            abstractClassWithoutSubclass | owner | passed to MODEL.Unfollowable.Pricing.price, which has no known implementor
            entityManager | owner | passed to jakarta.persistence.EntityManager.contains, code of the platform, which is not followed
            nativeMethod | this | passed to the native method MODEL.Unfollowable.nativeMethod
            nativeHelper | owner | passed to the native method MODEL.Unfollowable.nativeText
            unknownFunction | owner | passed by java.util.function.Function.apply to a function that is not known
            functionFromOutside | owner | passed by java.util.stream.Stream.map to a function that is not known
            staticEntity | MODEL.Unfollowable.defaultOwner | an entity taken from a static field or a ThreadLocal: nothing tells which one it is
            threadLocalEntity | MODEL.Unfollowable.USER | an entity taken from a static field or a ThreadLocal: nothing tells which one it is
            unknownClass | anything | its class is not known, so it is not known what the JDK reads when it hashes it
            loop | parent.parent.parent.parent | recursion or a loop leads on from here through the same attributes again and again
            recursion | parent.parent.parent.parent | recursion or a loop leads on from here through the same attributes again and again
            iterate | lines.product.category.up.up.up.up | recursion or a loop leads on from here through the same attributes again and again
            """)
    void tellsWhereAndWhy(String getter, String place, String reason) throws Exception {
        MethodReads answer = reads.ofReceiver(Unfollowable.class, Unfollowable.class.getMethod(getter));

        String model = "dev.prefetched.internal.bytecode.model";
        assertThat(answer.unreadable())
                .contains(new UnreadablePath(place.replace("MODEL", model), reason.replace("MODEL", model)))
                .extracting(UnreadablePath::place)
                .containsOnly(place.replace("MODEL", model));
    }

    @Test
    void keepsWhatWasReadBesides() throws Exception {
        Method logger = Unfollowable.class.getMethod("logger");

        assertThat(reads.ofReceiver(Unfollowable.class, logger).paths()).containsExactly(AccessPath.of("no"));
    }

    @Test
    void readsTheSameRelationFourTimesBeforeGivingUp() throws Exception {
        Method loop = Unfollowable.class.getMethod("loop");

        assertThat(reads.ofReceiver(Unfollowable.class, loop).paths())
                .contains(AccessPath.of("parent", "parent", "parent", "parent", "no"))
                .noneMatch(path -> path.attributes().size() > 5);
    }

    @Test
    void saysWhenBytesCannotBeRead() throws Exception {
        Class<?> hidden = new UnreadableLoader().loadClass(Order.class.getName());

        MethodReads answer = reads.ofReceiver(hidden, hidden.getMethod("getNo"));

        assertThat(answer.unreadable())
                .containsExactly(new UnreadablePath(
                        "this", "the bytes of dev.prefetched.internal.bytecode.model.Order.getNo cannot be read"));
    }

    @Test
    void gathersWhatTheLibraryCannotKnowAboutObject() throws Exception {
        assertThat(reads.ofReceiver(Unfollowable.class, Object.class.getMethod("getClass")))
                .isEqualTo(MethodReads.NONE);
    }

    /** Loads the model, and does not give its bytes away. */
    private static final class UnreadableLoader extends ClassLoader {

        private final InstrumentingLoader bytes = new InstrumentingLoader("none");

        UnreadableLoader() {
            super(GiveUpTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.prefetched.internal.bytecode.model")) {
                return super.loadClass(name, resolve);
            }
            try (var in = bytes.getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (java.io.IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }

        @Override
        public java.io.InputStream getResourceAsStream(String name) {
            return java.io.InputStream.nullInputStream();
        }
    }
}
