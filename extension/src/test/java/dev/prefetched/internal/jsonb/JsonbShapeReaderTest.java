package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.plan.ResponseShape;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.johnzon.jsonb.JohnzonProvider;
import org.eclipse.yasson.JsonBindingProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("jsonb")
class JsonbShapeReaderTest {

    public static class Person {
        private String name = "";

        public String getName() {
            return name;
        }
    }

    public static class Chef extends Person {
        private String star = "";
        private String secret = "";

        public String getStar() {
            return star;
        }

        public Boolean isSecret() {
            return !secret.isEmpty();
        }

        @Override
        public int hashCode() {
            return secret.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Chef chef && chef.secret.equals(secret);
        }
    }

    public static class Meeting {
        private List<? extends Person> guests = List.of();
        private Map<String, Person[]> seats = Map.of();

        public List<? extends Person> getGuests() {
            return guests;
        }

        public Map<String, Person[]> getSeats() {
            return seats;
        }
    }

    public static class Node<T> {
        private Node<List<T>> next;
        private T value;

        public Node<List<T>> getNext() {
            return next;
        }

        public T getValue() {
            return value;
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesATypeOnceHoweverOftenItIsMet(JsonbImplementation implementation) {
        ResponseShape shape =
                reader(implementation).read(List.of(Meeting.class), Prediction.below(List.of(Chef.class)));

        assertThat(shape.roots()).containsExactly(Meeting.class);
        assertThat(shape.types()).containsOnlyKeys(Meeting.class, Person.class, Chef.class);
    }

    @Test
    void foretellsWhatAnyKnownImplementationWouldReadIfItCannotBeTold() {
        assertThat(reads(JsonbImplementation.JOHNZON)).containsExactlyInAnyOrder("name", "star");
        assertThat(reads(JsonbImplementation.YASSON)).containsExactlyInAnyOrder("name", "star", "secret");
        assertThat(reads(JsonbImplementation.UNKNOWN)).containsExactlyInAnyOrder("name", "star", "secret");
    }

    @Test
    void hasNoRootsForValuesWithoutProperties() {
        List<Type> types = List.of(String.class, int[].class, Object.class, void.class);

        ResponseShape shape = reader(JsonbImplementation.UNKNOWN).read(types, below -> Set.of());

        assertThat(shape.roots()).isEmpty();
        assertThat(shape.types()).isEmpty();
    }

    @Test
    void endsAtATypeThatNestsItsArgumentsWithoutEnd() {
        ResponseShape shape = reader(JsonbImplementation.UNKNOWN).read(List.of(Node.class), below -> Set.of());

        assertThat(shape.types()).containsOnlyKeys(Node.class);
    }

    public static class Same implements JsonbAdapter<Person, Person> {
        @Override
        public Person adaptToJson(Person person) {
            return person;
        }

        @Override
        public Person adaptFromJson(Person person) {
            return person;
        }
    }

    @Test
    void appliesAnAdapterToItsOwnTypeOnce() {
        JsonbShapeReader reader = new JsonbShapeReader(
                JsonbRuntime.of(JsonbImplementation.UNKNOWN),
                new JsonbConfig().withAdapters(new Same()),
                new BytecodeAttributeReads(type -> Set.of()));

        ResponseShape shape = reader.read(List.of(Person.class), below -> Set.of());

        assertThat(shape).hasToString("Person{name}");
    }

    @Test
    void tellsImplementationsByTheirClasses() {
        assertThat(JsonbImplementation.of(JsonBindingProvider.class)).isEqualTo(JsonbImplementation.YASSON);
        assertThat(JsonbImplementation.of(JohnzonProvider.class)).isEqualTo(JsonbImplementation.JOHNZON);
        assertThat(JsonbImplementation.of(String.class)).isEqualTo(JsonbImplementation.UNKNOWN);
    }

    private static List<String> reads(JsonbImplementation implementation) {
        ResponseShape shape = reader(implementation).read(List.of(Chef.class), below -> Set.of());
        return Prediction.of(shape, below -> Set.of()).stream()
                .map(Attribute::name)
                .toList();
    }

    private static JsonbShapeReader reader(JsonbImplementation implementation) {
        return new JsonbShapeReader(
                JsonbRuntime.of(implementation), new JsonbConfig(), new BytecodeAttributeReads(type -> Set.of()));
    }
}
