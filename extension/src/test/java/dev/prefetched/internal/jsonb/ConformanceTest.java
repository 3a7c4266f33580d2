package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.jsonb.cases.Case;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("jsonb")
@ExtendWith(Evidence.Resolver.class)
class ConformanceTest {

    static Stream<Arguments> rules() {
        return Conformance.rules().stream()
                .flatMap(rule -> Stream.of(JsonbImplementation.YASSON, JsonbImplementation.JOHNZON)
                        .map(implementation -> Arguments.of(Conformance.title(rule), implementation, rule)));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("rules")
    void foretellsWhatIsTouched(
            String title, JsonbImplementation implementation, Class<? extends Case> rule, Evidence evidence)
            throws ReflectiveOperationException {
        boolean refused =
                rule.getDeclaredConstructor().newInstance().refusedBy().contains(implementation);

        Measurement measured = Measurement.of(rule, implementation);

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
        evidence.count(implementation.name().toLowerCase(Locale.ROOT) + "Agree", 1);
    }

    static Stream<Arguments> rows() {
        return Stream.of(Deviation.values())
                .flatMap(row -> row.rules().stream().map(rule -> Arguments.of(row, Conformance.rule(rule))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void needsEveryRowOfDeviations(Deviation row, Class<? extends Case> rule) {
        Dialect complete = Dialect.spokenBy(row.shownBy()).get(0);

        Measurement measured = Measurement.of(rule, row.shownBy(), complete.without(row));

        assertThat(measured.predicted()).isNotEqualTo(measured.touched().attributes());
    }

    @Test
    void knowsEveryRule() {
        assertThat(Conformance.rules())
                .extracting(Class::getSimpleName)
                .filteredOn(number -> number.startsWith("R0") || number.startsWith("R1"))
                .hasSize(146);
    }
}
