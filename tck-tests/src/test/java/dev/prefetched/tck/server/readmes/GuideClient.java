package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the example of this project, wherever it runs. Thread-safe. */
final class GuideClient {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String guide;

    /** @param guide where it is, without a slash at the end */
    GuideClient(String guide) {
        this.guide = guide;
    }

    /** Whether it answers at all. */
    boolean isThere() throws InterruptedException {
        try {
            return send(request("/").build()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** With the shared cache emptied. */
    HttpResponse<String> cold(String path) throws IOException, InterruptedException {
        return send(request(path).header("X-Cold", "true").build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(guide + path)).timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
