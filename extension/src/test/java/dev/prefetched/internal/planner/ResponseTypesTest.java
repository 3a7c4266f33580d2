package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.Provenance;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseTypesTest {

    @Test
    void learnEachTypeOnce() {
        ResponseTypes types = new ResponseTypes(Map.of(String.class, Provenance.DECLARED), true);

        assertThat(types.learn(List.of(String.class))).isFalse();
        assertThat(types.learn(List.of(Integer.class))).isTrue();
        assertThat(types.learn(List.of(Integer.class))).isFalse();

        assertThat(types.provenances())
                .isEqualTo(Map.of(String.class, Provenance.DECLARED, Integer.class, Provenance.LEARNED));
        assertThat(types).hasToString("java.lang.String (DECLARED), java.lang.Integer (LEARNED)");
    }

    @Test
    void learnNothingIfAllIsKnown() {
        ResponseTypes types = new ResponseTypes(Map.of(String.class, Provenance.SIGNATURE), false);

        assertThat(types.isOpen()).isFalse();
        assertThat(types.learn(List.of(Integer.class))).isFalse();
    }

    @Test
    void stopLearningAtTheirBound() {
        ResponseTypes types = new ResponseTypes(Map.of(), true);
        Type type = int.class;
        for (int dimensions = 0; dimensions < 2 * ResponseTypes.MOST_LEARNED; dimensions++) {
            type = Array.newInstance((Class<?>) type, 0).getClass();
            types.learn(List.of(type));
        }

        assertThat(types.provenances()).hasSize(ResponseTypes.MOST_LEARNED);
        assertThat(types.isOpen()).isFalse();
    }
}
