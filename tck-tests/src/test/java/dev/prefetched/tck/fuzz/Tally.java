package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.Comparison.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run has found so far. Not thread-safe. */
final class Tally {

    private static final String UNSTABLE = "unstable";

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int unstable;

    void add(Verdict verdict) {
        add(verdict, 1);
    }

    void addUnstable() {
        unstable++;
    }

    void add(Tally other) {
        other.verdicts.forEach(this::add);
        unstable += other.unstable;
    }

    private void add(Verdict verdict, int number) {
        verdicts.merge(verdict, number, Integer::sum);
    }

    /** Cases that have been compared, those that fail without prefetching included. */
    int cases() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Cases left out because EclipseLink alone did not answer the same twice. */
    int unstable() {
        return unstable;
    }

    /** Cases that broke a promise. */
    int faults() {
        return verdicts.keySet().stream()
                .filter(Verdict::isFault)
                .mapToInt(this::count)
                .sum();
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** As one line, for {@link #parse}. */
    String format() {
        return verdicts.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ", "", " "))
                + UNSTABLE
                + "="
                + unstable;
    }

    /** @throws IllegalArgumentException if {@link #format} has not written this */
    static Tally parse(String line) {
        Tally tally = new Tally();
        for (String part : line.split(" ", -1)) {
            String[] pair = part.split("=", 2);
            int number = Integer.parseInt(pair[1]);
            if (pair[0].equals(UNSTABLE)) {
                tally.unstable = number;
            } else {
                tally.add(Verdict.valueOf(pair[0]), number);
            }
        }
        return tally;
    }

    @Override
    public String toString() {
        return cases() + " cases " + verdicts + ", unstable " + unstable;
    }
}
