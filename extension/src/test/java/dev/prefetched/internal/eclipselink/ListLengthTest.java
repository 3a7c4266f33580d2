package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLengthTest {

    private static final ListLength UP_TO_500 = new ListLength(500);

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,4", "5,8", "256,256", "257,500", "499,500", "500,500"})
    void isThePowerOfTwoThatIsEnoughUpToTheLimit(int keys, int length) {
        assertThat(UP_TO_500.of(keys)).isEqualTo(length);
    }

    @Test
    void neverLeavesKeysOut() {
        assertThat(IntStream.rangeClosed(1, 600)).allMatch(keys -> UP_TO_500.of(keys) >= keys);
    }

    @Test
    void repeatsTheLastKeyAndLeavesTheGivenListAsItIs() {
        List<Integer> keys = List.of(7, 8, 9);

        assertThat(UP_TO_500.padded(keys)).containsExactly(7, 8, 9, 9);
        assertThat(keys).containsExactly(7, 8, 9);
    }

    @Test
    void isTheGivenListWhereNothingIsMissing() {
        List<Integer> keys = List.of(7, 8);

        assertThat(UP_TO_500.padded(keys)).isSameAs(keys);
    }
}
