package dev.prefetched.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenTypesTest {

    private static final Type CHEFS = new GenericEntity<>(List.<Chef>of()) {}.getType();

    @Test
    void areTheClassesOfWhatContainersHold() {
        List<Object> mixed = new ArrayList<>(List.of(new Chef(), new Dish(), "text", 1));

        assertThat(WrittenTypes.of(new Chef(), Chef.class)).containsExactly(Chef.class);
        assertThat(WrittenTypes.of(mixed, Object.class)).containsExactly(Chef.class, Dish.class);
        assertThat(WrittenTypes.of(Optional.of(new Chef()), Object.class)).containsExactly(Chef.class);
        assertThat(WrittenTypes.of(new Object[] {new Dish()}, Object.class)).containsExactly(Dish.class);
        assertThat(WrittenTypes.of(Map.of("all", List.of(new Chef())), Map.class))
                .containsExactly(Chef.class);
    }

    @Test
    void areWhatAGenericEntitySays() {
        assertThat(WrittenTypes.of(List.of(), CHEFS)).containsExactly(CHEFS);
    }

    @Test
    void areNoneOfWhatHoldsNothing() {
        StreamingOutput output = body -> {};

        assertThat(WrittenTypes.of(null, Object.class)).isEmpty();
        assertThat(WrittenTypes.of("text", String.class)).isEmpty();
        assertThat(WrittenTypes.of(new int[] {1}, int[].class)).isEmpty();
        assertThat(WrittenTypes.of(output, StreamingOutput.class)).isEmpty();
    }

    @Test
    void areNotReadFromAContainerOfTheApplicationsOwn() {
        List<Chef> readOnce = new AbstractList<>() {
            @Override
            public Chef get(int index) {
                throw new AssertionError("is read before it is written");
            }

            @Override
            public int size() {
                throw new AssertionError("is read before it is written");
            }
        };

        assertThat(WrittenTypes.of(readOnce, Object.class)).containsExactly(readOnce.getClass());
    }

    private static final class Chef {}

    private static final class Dish {}
}
