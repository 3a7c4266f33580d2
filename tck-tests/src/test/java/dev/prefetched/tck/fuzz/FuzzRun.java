package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import dev.prefetched.tck.fuzz.model.Chances;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.RandomData;
import dev.prefetched.tck.fuzz.model.RandomModel;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * A number of random cases, the same for the same seed.
 *
 * <p>Many cases share a model, since deploying one takes a second and asking it a few milliseconds.
 */
final class FuzzRun {

    private static final int CASES_PER_MODEL = 60;
    private static final int CASES_PER_DATA = 15;

    /** How often a case with a fault is asked without prefetching before the fault is believed. */
    private static final int REPETITIONS = 5;

    private final LongSupplier seeds;
    private final Tally tally;
    private final BiConsumer<Case, Comparison> faults;
    private final Function<Model, FuzzedWar> deployer;

    /**
     * @param seeds of the models
     * @param tally counts the cases
     * @param faults told what broke a promise
     */
    FuzzRun(LongSupplier seeds, Tally tally, BiConsumer<Case, Comparison> faults) {
        this(seeds, tally, faults, FuzzedWar::new);
    }

    /** @param deployer deploys a model, with the product as it is or otherwise */
    FuzzRun(LongSupplier seeds, Tally tally, BiConsumer<Case, Comparison> faults, Function<Model, FuzzedWar> deployer) {
        this.seeds = seeds;
        this.tally = tally;
        this.faults = faults;
        this.deployer = deployer;
    }

    /** Runs the cases of one more model. */
    void model() {
        Chances chances = new Chances(seeds.getAsLong());
        Model model = RandomModel.by(chances);
        try (FuzzedWar war = deployer.apply(model)) {
            for (int number = 0; number < CASES_PER_MODEL; number += CASES_PER_DATA) {
                Data data = chances.percent(3) ? RandomData.many(model, chances) : RandomData.few(model, chances);
                war.load(model, data);
                for (int place = 0; place < CASES_PER_DATA; place++) {
                    run(war, question(model, data, chances));
                }
            }
        }
    }

    private static Case question(Model model, Data data, Chances chances) {
        RandomCall calls = new RandomCall(model, chances);
        return new Case(model, data, chances.oneOf(Warmth.values()), calls.make(), calls.make());
    }

    private void run(FuzzedWar war, Case question) {
        Comparison comparison = war.compare(question);
        Verdict verdict = comparison.verdict();
        if (verdict.isFault() && !isStable(war, question, comparison)) {
            tally.addUnstable();
            return;
        }
        tally.add(verdict);
        if (verdict.isFault()) {
            faults.accept(question, comparison);
        }
    }

    /**
     * Whether the same request without prefetching costs and answers the same whenever it is asked. More than once, since
     * the database may choose other rows only now and then, as for a page of a TABLE_PER_CLASS hierarchy, whose statements
     * EclipseLink sends without a complete order.
     */
    private static boolean isStable(FuzzedWar war, Case question, Comparison comparison) {
        return IntStream.range(0, REPETITIONS)
                .mapToObj(time -> new Comparison(question, comparison.plain(), war.ask(question, "/plain")))
                .noneMatch(again -> again.verdict().isFault());
    }
}
