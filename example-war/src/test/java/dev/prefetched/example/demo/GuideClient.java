package dev.prefetched.example.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;

/** Calls a running guide. Thread-safe. */
final class GuideClient {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int SHOWN_STATEMENTS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI guide;

    GuideClient(URI guide) {
        this.guide = guide;
    }

    /** Calls with the shared cache as it is. */
    Answer warm(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    /** Calls with the shared cache emptied. */
    Answer cold(String path) throws IOException, InterruptedException {
        return send(request(path).header("X-Cold", "true").build());
    }

    /** The first statements of a cold call, one a line. */
    String sql(String path) throws IOException, InterruptedException {
        String andSql = path + (path.contains("?") ? "&sql" : "?sql");
        return http.send(request(andSql).build(), BodyHandlers.ofLines())
                .body()
                .limit(SHOWN_STATEMENTS)
                .collect(Collectors.joining("\n"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(guide.resolve(path)).timeout(LIMIT);
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var response = http.send(request, BodyHandlers.ofByteArray());
        return Answer.of(response, System.nanoTime() - start);
    }
}
