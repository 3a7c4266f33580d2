package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends requests at the same moment, each on a thread of its own. */
final class SimultaneousRequests {

    private static final int LIMIT_SECONDS = 120;

    private SimultaneousRequests() {}

    /**
     * A request and what its answer must be.
     *
     * @param fewest statements it must take
     * @param most statements it may take
     */
    record Expected(String path, String body, int fewest, int most) {

        private void assertMetBy(SuiteAnswer answer) {
            assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
            assertThat(answer.body()).as(path).isEqualTo(body);
            assertThat(answer.statements()).as("%s: %s", path, answer).isBetween(fewest, most);
        }
    }

    /** Sends all of them and asserts every answer. */
    static void send(SuiteClient client, List<Expected> requests) {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<CompletableFuture<SuiteAnswer>> answers = new ArrayList<>();
            for (Expected request : requests) {
                answers.add(CompletableFuture.supplyAsync(() -> send(client, request, start), threads)
                        .orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            for (int i = 0; i < requests.size(); i++) {
                requests.get(i).assertMetBy(answers.get(i).join());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static SuiteAnswer send(SuiteClient client, Expected request, CyclicBarrier start) {
        try {
            start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the requests did not start together", e);
        }
        return client.get(request.path());
    }
}
