package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.RelationUse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resources")
class LearnedAttributesTest {

    private final LearnedAttributes learned = new LearnedAttributes();

    @Test
    void areThoseThatWereLoadedTwiceInOneCall() {
        update(call(use("dishes", 2, true), use("guests", 1, true), use("mottos", 30, false)));
        update(call(use("guests", 1, true)));

        assertThat(learned.all()).isEqualTo(Map.of(Chef.class, Set.of("dishes")));
    }

    @Test
    void areForgottenWhenTheyGoUnread() {
        update(call(use("dishes", 2, true), use("guests", 2, true)));

        for (int call = 1; call < LearnedAttributes.PATIENCE; call++) {
            assertThat(update(call(batched("guests"))).isEmpty()).isTrue();
        }

        assertThat(update(call(batched("guests"))).forgotten())
                .extracting(RelationUse::attribute)
                .containsExactly("dishes");
        assertThat(learned.all()).isEqualTo(Map.of(Chef.class, Set.of("guests")));
    }

    @Test
    void areNotForgottenWhileNothingCouldReadThem() {
        update(call(use("dishes", 2, true)));

        for (int call = 0; call < 10 * LearnedAttributes.PATIENCE; call++) {
            update(new CallLoads(Set.of(Object.class), List.of()));
        }

        assertThat(learned.size()).isEqualTo(1);
    }

    @Test
    void areForgottenOnlyAfterCallsOnEnd() {
        update(call(use("dishes", 2, true)));

        for (int call = 1; call < 10 * LearnedAttributes.PATIENCE; call++) {
            update(call % 3 == 0 ? call(use("dishes", 1, true)) : call());
        }

        assertThat(learned.size()).isEqualTo(1);
    }

    @Test
    void areSoManyAndNoMore() {
        for (int number = 0; number < 10_000; number++) {
            update(call(use("attribute" + number, 2, true)));
        }
        assertThat(learned.size()).isLessThanOrEqualTo(LearnedAttributes.MOST);

        LearnedAttributes atOnce = new LearnedAttributes();
        atOnce.update(
                call(IntStream.range(0, 10_000)
                        .mapToObj(number -> use("attribute" + number, 2, true))
                        .toArray(RelationUse[]::new)),
                use -> true);
        assertThat(atOnce.size()).isEqualTo(LearnedAttributes.MOST);
    }

    private LearnedAttributes.Change update(CallLoads loads) {
        return learned.update(loads, use -> true);
    }

    private static CallLoads call(RelationUse... uses) {
        return new CallLoads(Set.of(Chef.class), List.of(uses));
    }

    private static RelationUse use(String attribute, int single, boolean certain) {
        return new RelationUse(Chef.class, attribute, single, false, certain);
    }

    private static RelationUse batched(String attribute) {
        return new RelationUse(Chef.class, attribute, 0, true, false);
    }

    private static final class Chef {}
}
