package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not in a response costs no deployment any time. */
@Tag("jsonb")
class ReachableTypesTest {

    public static class Chef {
        private final Town town = new Town();
        private final Diary diary = new Diary();

        public List<Dish> getDishes() {
            return List.of();
        }

        public String getTownName() {
            return town.getName();
        }

        Diary diary() {
            return diary;
        }
    }

    public static class Dish {
        public String getTitle() {
            return "";
        }
    }

    /** Read by a getter and not visited: its method is read when that getter is. */
    public static class Town {
        public String getName() {
            return "";
        }

        public Diary getDiary() {
            return new Diary();
        }
    }

    /** Not in the response. */
    public static class Diary {
        public String getText() {
            return "";
        }
    }

    /** Not in the response either, though it is one of the application's. */
    public static class Guest {
        public List<Chef> getChefs() {
            return List.of();
        }
    }

    @ParameterizedTest
    @EnumSource(JsonbImplementation.class)
    void areTheOnlyOnesAskedAbout(JsonbImplementation implementation) {
        Asked asked = new Asked();
        JsonbShapeReader reader = new JsonbShapeReader(JsonbRuntime.of(implementation), new JsonbConfig(), asked);

        reader.read(
                List.of(Chef.class),
                type -> type == Object.class ? Set.of(Chef.class, Dish.class, Guest.class) : Set.of());

        assertThat(asked.types).containsExactlyInAnyOrder(Chef.class, Dish.class);
    }

    /** Answers from bytecode and remembers the types it was asked about. */
    private static final class Asked implements AttributeReads {

        private final AttributeReads reads = new BytecodeAttributeReads(type -> Set.of());
        private final Set<Class<?>> types = new LinkedHashSet<>();

        @Override
        public MethodReads ofReceiver(Class<?> receiver, Method method) {
            types.add(receiver);
            return reads.ofReceiver(receiver, method);
        }

        @Override
        public MethodReads ofArgument(Method method, int index, Class<?> argument) {
            types.add(argument);
            return reads.ofArgument(method, index, argument);
        }
    }
}
