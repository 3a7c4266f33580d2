package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Prints what a run finds: the first of each sort made small, of the others the request. */
final class Faults implements BiConsumer<Case, Comparison> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final PrintStream out;
    private final Set<Verdict> explained = EnumSet.noneOf(Verdict.class);

    Faults(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(Case question, Comparison comparison) {
        out.printf(
                "%s: GET %s (%s), %d statements, prefetched %d%n",
                comparison.verdict(),
                question.call().url(),
                question.warmth(),
                comparison.plain().statements(),
                comparison.prefetched().statements());
        if (explained.add(comparison.verdict())) {
            Case smallest = Shrinker.shrink(question, comparison.verdict(), PATIENCE);
            out.println(Reproducer.of(smallest));
        }
    }
}
