package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.jsonb.cases.Case;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("jsonb")
class ConformanceTest {

    static Stream<Arguments> rules() {
        return Conformance.rules().stream()
                .flatMap(rule -> Stream.of(JsonbImplementation.YASSON, JsonbImplementation.JOHNZON)
                        .map(implementation -> Arguments.of(Conformance.title(rule), implementation, rule)));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("rules")
    void foretellsWhatIsTouched(String title, JsonbImplementation implementation, Class<? extends Case> rule)
            throws ReflectiveOperationException {
        boolean refused = rule.getDeclaredConstructor().newInstance().refusedBy().contains(implementation);

        Measurement measured = Measurement.of(rule, implementation, Set.of());

        assertThat(measured.touched().failure().isPresent())
                .as("throws %s", measured.touched().failure())
                .isEqualTo(refused);
        if (refused) {
            assertThat(measured.predicted()).containsAll(measured.touched().attributes());
        } else {
            assertThat(measured.predicted())
                    .as("predicted, of %s", measured.touched().json())
                    .isEqualTo(measured.touched().attributes());
        }
    }

    @Test
    void knowsEveryRule() {
        assertThat(Conformance.rules()).hasSize(146);
    }
}
