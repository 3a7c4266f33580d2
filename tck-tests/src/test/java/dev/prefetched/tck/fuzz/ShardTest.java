package dev.prefetched.tck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many JVMs share a run, they ask together what one would ask, and what they found is added up. */
@Tag("fuzz")
class ShardTest {

    private static final long SEED = 42;
    private static final int OF_EACH = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void shardsHaveTheModelsOfTheWholeBetweenThem(int shards) {
        assertThat(shards(shards).stream()
                        .flatMap(shard -> models(shard, OF_EACH).boxed()))
                .containsExactlyInAnyOrderElementsOf(
                        models(Shard.WHOLE, shards * OF_EACH).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void sharesAreTheWhole(int shards) {
        assertThat(shards(shards).stream().mapToInt(shard -> shard.share(100_000)))
                .satisfies(shares -> {
                    assertThat(shares.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(100_000);
                    assertThat(shares).allMatch(share -> Math.abs(share - 100_000 / shards) <= 1);
                });
    }

    @Test
    void talliesAreAddedUpAsTheyWereWritten() {
        Tally one = new Tally();
        one.add(Verdict.SAME);
        one.add(Verdict.EXTRA_STATEMENTS);
        one.addUnstable();
        Tally other = new Tally();
        other.add(Verdict.SAME);

        Tally both = new Tally();
        both.add(Tally.parse(one.format()));
        both.add(Tally.parse(other.format()));

        assertThat(both).hasToString("3 cases {SAME=2, EXTRA_STATEMENTS=1}, unstable 1");
        assertThat(both.faults()).isEqualTo(1);
    }

    private static List<Shard> shards(int of) {
        return IntStream.range(0, of).mapToObj(number -> new Shard(number, of)).toList();
    }

    private static LongStream models(Shard shard, int number) {
        LongSupplier models = shard.models(SEED);
        return LongStream.generate(models).limit(number);
    }
}
