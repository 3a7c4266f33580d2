package dev.prefetched.tck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import dev.prefetched.tck.fuzz.call.Begin;
import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.call.CallRunner;
import dev.prefetched.tck.fuzz.call.End;
import dev.prefetched.tck.fuzz.model.Chances;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.RandomData;
import dev.prefetched.tck.fuzz.model.RandomModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fuzz can fail: with EclipseLink's own batch hints in place of the product, which lose relations when a transaction
 * that has written ends, it finds a wrong answer, and makes the case small.
 */
@Tag("fuzz")
class PlantedFaultIT {

    private static final int MODELS = 10;

    /** In cases in which {@link FuzzIT} finds nothing. */
    @ParameterizedTest
    @EnumSource
    void ofTheProductIsFound(ProductFault fault) {
        Tally tally = new Tally();
        FuzzRun faulty = new FuzzRun(
                Shard.WHOLE.models(FuzzIT.SEED),
                tally,
                (question, comparison) -> {},
                model -> new FuzzedWar(model, fault));
        int models = 0;
        while (tally.faults() == 0 && models < MODELS) {
            faulty.model();
            models++;
        }
        System.out.println(fault + ": " + tally);
        assertThat(tally.faults()).as(tally::toString).isPositive();
    }

    @Test
    void isFoundAndMadeSmall() {
        List<Case> found = wrongAnswers();

        assertThat(found).as("cases with a wrong answer").isNotEmpty();
        Case large = found.get(0);
        Case small = Shrinker.shrink(large, Verdict.DIFFERENT_ANSWER, Duration.ofSeconds(60));
        assertThat(small.data().rows()).hasSizeLessThan(large.data().rows().size());
        assertThat(Reproducer.of(small).toString())
                .contains(
                        "==== DIFFERENT_ANSWER ====",
                        "@Entity",
                        "insert into",
                        "planted=true",
                        "prefetched: status 200");
    }

    private static List<Case> wrongAnswers() {
        Chances chances = new Chances(1);
        List<Case> found = new ArrayList<>();
        for (int number = 0; number < MODELS && found.isEmpty(); number++) {
            Model model = RandomModel.by(chances);
            try (FuzzedWar war = new FuzzedWar(model)) {
                Data data = RandomData.few(model, chances);
                war.load(model, data);
                model.entities().stream()
                        .map(root -> planted(model, data, root.name()))
                        .filter(question -> war.compare(question).verdict() == Verdict.DIFFERENT_ANSWER)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Some relations of some entities are touched before a transaction ends that has written. */
    private static Case planted(Model model, Data data, String root) {
        Call call = new Call(
                "/" + root,
                Map.of(
                        CallRunner.PLANTED,
                        "true",
                        "begin",
                        Begin.EARLY_TRANSACTION.name(),
                        "before",
                        "BY_LEVEL-1-50-7",
                        "end",
                        End.COMMIT.name()));
        return new Case(model, data, Warmth.COLD, call, call);
    }
}
