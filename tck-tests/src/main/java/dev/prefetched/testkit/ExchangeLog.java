package dev.prefetched.testkit;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.http.server.Request;

/**
 * Tells the client what each of its requests cost, once the server is done with it: the client has the whole answer before
 * the request context has ended, so it must wait for that.
 *
 * <p>Thread-safe.
 */
final class ExchangeLog {

    private static final String ID = "X-Testkit-Exchange";

    private final CountingDataSource dataSource;
    private final Map<String, CompletableFuture<Cost>> exchanges = new ConcurrentHashMap<>();

    ExchangeLog(CountingDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What one exchange cost: the thread that handled it and the statements executed meanwhile. */
    record Cost(String thread, StatementLog statements) {}

    /** Marks the request, so that its cost is known when the server has ended it. */
    CompletableFuture<Cost> expect(HttpRequest.Builder request) {
        String id = UUID.randomUUID().toString();
        request.setHeader(ID, id);
        CompletableFuture<Cost> cost = new CompletableFuture<Cost>().orTimeout(60, TimeUnit.SECONDS);
        exchanges.put(id, cost);
        return cost;
    }

    /** Counts for a request that has arrived until {@code handling} it has returned and its answer is complete. */
    void count(Request request, Runnable handling) {
        Optional<CompletableFuture<Cost>> expected =
                Optional.ofNullable(request.getHeader(ID)).map(exchanges::remove);
        String thread = Thread.currentThread().getName();
        int start = dataSource.position();
        AtomicInteger unfinished = new AtomicInteger(2);
        Runnable finished = () -> {
            if (unfinished.decrementAndGet() == 0) {
                expected.ifPresent(cost -> cost.complete(new Cost(thread, dataSource.since(start))));
            }
        };
        request.addAfterServiceListener(served -> finished.run());
        try {
            handling.run();
        } finally {
            finished.run();
        }
    }
}
