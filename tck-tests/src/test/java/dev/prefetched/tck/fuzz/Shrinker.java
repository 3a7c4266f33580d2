package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.Smaller;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a failing case smaller as long as it fails in the same way: first the request, then the rows, which need no
 * deployment, then the model.
 *
 * <p>Ends after a while with the smallest found so far.
 */
final class Shrinker {

    private final Verdict verdict;
    private final Instant end;
    private Case smallest;

    private Shrinker(Case failing, Verdict verdict, Duration patience) {
        this.smallest = failing;
        this.verdict = verdict;
        this.end = Instant.now().plus(patience);
    }

    /** The smallest case found that still has that verdict. */
    static Case shrink(Case failing, Verdict verdict, Duration patience) {
        Shrinker shrinker = new Shrinker(failing, verdict, patience);
        shrinker.request();
        while (shrinker.model()) {
            shrinker.request();
        }
        return shrinker.smallest;
    }

    private boolean isInTime() {
        return Instant.now().isBefore(end);
    }

    /** Calls and rows, in one deployment. */
    private void request() {
        try (FuzzedWar war = new FuzzedWar(smallest.model())) {
            Optional<Case> next = Optional.of(smallest);
            while (next.isPresent()) {
                smallest = next.get();
                next = Stream.concat(simplerCalls(smallest), fewerRows(smallest))
                        .takeWhile(candidate -> isInTime())
                        .filter(candidate -> fails(war, candidate))
                        .findFirst();
            }
        }
    }

    /** Whether there was a smaller model. */
    private boolean model() {
        Optional<Case> next = Smaller.models(smallest.model())
                .filter(this::hasWhatIsAsked)
                .map(smallest::with)
                .takeWhile(candidate -> isInTime())
                .filter(this::failsDeployed)
                .findFirst();
        next.ifPresent(found -> smallest = found);
        return next.isPresent();
    }

    private boolean hasWhatIsAsked(Model model) {
        return smallest.calls().stream().allMatch(call -> model.has(call.root()));
    }

    private boolean failsDeployed(Case candidate) {
        try (FuzzedWar war = new FuzzedWar(candidate.model())) {
            return fails(war, candidate);
        }
    }

    private boolean fails(FuzzedWar war, Case candidate) {
        war.load(candidate.model(), candidate.data());
        return war.compare(candidate).verdict() == verdict;
    }

    private static Stream<Case> simplerCalls(Case question) {
        Stream<Case> colder = question.warmth() == Warmth.COLD ? Stream.of() : Stream.of(question.with(Warmth.COLD));
        return Stream.of(
                        colder,
                        simpler(question.other()).map(question::withOther),
                        simpler(question.call()).map(question::with))
                .flatMap(cases -> cases);
    }

    private static Stream<Call> simpler(Call call) {
        Stream<Call> fewer = call.parameters().keySet().stream().map(call::without);
        return call.path().endsWith(call.root()) ? fewer : Stream.concat(Stream.of(call.at("/" + call.root())), fewer);
    }

    private static Stream<Case> fewerRows(Case question) {
        Stream<Data> fewer = Smaller.data(question.data());
        return fewer.map(question::with);
    }
}
