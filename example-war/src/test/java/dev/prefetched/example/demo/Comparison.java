package dev.prefetched.example.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One endpoint, called several times without and with prefetching.
 *
 * @param endpoint what was called
 * @param plain cold answers without prefetching
 * @param prefetched cold answers with it
 * @param plainWarm the answer without prefetching when the shared cache was warm from the same call
 * @param prefetchedWarm the same with it
 */
record Comparison(
        Endpoint endpoint, List<Answer> plain, List<Answer> prefetched, Answer plainWarm, Answer prefetchedWarm) {

    Comparison {
        plain = List.copyOf(plain);
        prefetched = List.copyOf(prefetched);
    }

    /** Calls the endpoint cold, so many times each way, and then once warm. */
    static Comparison of(Endpoint endpoint, int times, GuideClient guide) throws IOException, InterruptedException {
        List<Answer> plain = cold(endpoint.plain(), times, guide);
        Answer plainWarm = guide.warm(endpoint.plain());
        List<Answer> prefetched = cold(endpoint.prefetched(), times, guide);
        Answer prefetchedWarm = guide.warm(endpoint.prefetched());
        return new Comparison(endpoint, plain, prefetched, plainWarm, prefetchedWarm);
    }

    DemoRow row(double latencyMillis) {
        Answer answer = plain.get(0);
        return new DemoRow(
                endpoint.pathAndQuery(),
                answer.rows(),
                answer.body().remaining(),
                mostStatements(plain),
                mostStatements(prefetched),
                endpoint.budget().forRows(answer.rows()),
                medianMillis(plain),
                medianMillis(prefetched),
                latencyMillis,
                isSame());
    }

    boolean isSame() {
        Answer expected = plain.get(0);
        return expected.status() == 200
                && Stream.of(plain, prefetched, List.of(plainWarm, prefetchedWarm))
                        .flatMap(List::stream)
                        .allMatch(expected::isSameAs);
    }

    private static List<Answer> cold(String path, int times, GuideClient guide)
            throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            answers.add(guide.cold(path));
        }
        return answers;
    }

    private static int mostStatements(List<Answer> answers) {
        return answers.stream().mapToInt(Answer::statements).max().orElseThrow();
    }

    private static double medianMillis(List<Answer> answers) {
        long[] nanos = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
        return Math.round(nanos[nanos.length / 2] / 1e5) / 10.0;
    }
}
