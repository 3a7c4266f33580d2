package dev.prefetched.tck.server;

import dev.prefetched.tck.server.counting.CountingFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks the deployed application. Thread-safe. */
final class SuiteClient {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI application;

    /** @param application where it is deployed, with a slash at the end */
    SuiteClient(URI application) {
        this.application = application;
    }

    /** With the shared caches as they are. */
    SuiteAnswer get(String path) {
        return send(request(path));
    }

    /** With empty shared caches. */
    SuiteAnswer cold(String path) {
        return send(request(path).header(CountingFilter.COLD, "true"));
    }

    /** With empty shared caches, by any HTTP method. */
    SuiteAnswer cold(String method, String path) {
        return send(request(path).header(CountingFilter.COLD, "true").method(method, BodyPublishers.noBody()));
    }

    /** With empty shared caches, of an answer that is given later. Nothing else may be asked meanwhile. */
    SuiteAnswer later(String path) {
        HttpResponse<String> response =
                exchange(request(path).header(CountingFilter.COLD, "true").header(CountingFilter.LATER, "true"));
        List<String> statements =
                exchange(request("all-statements")).body().lines().toList();
        return answer(response, statements.size(), statements);
    }

    SuiteAnswer post(String path, String text) {
        return send(request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.resolve(path)).timeout(LIMIT);
    }

    private SuiteAnswer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request);
        HttpHeaders headers = response.headers();
        return answer(
                response, number(headers, CountingFilter.STATEMENTS), headers.allValues(CountingFilter.STATEMENT));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(request.build() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SuiteAnswer answer(HttpResponse<String> response, int statements, List<String> sql) {
        HttpHeaders headers = response.headers();
        return new SuiteAnswer(
                number(headers, CountingFilter.REQUEST),
                headers.firstValue(CountingFilter.THREAD).orElse("?"),
                response.statusCode(),
                compared(headers),
                response.body(),
                statements,
                sql);
    }

    private static int number(HttpHeaders headers, String name) {
        return Math.toIntExact(headers.firstValueAsLong(name)
                .orElseThrow(() -> new AssertionError("no header " + name + " in " + headers)));
    }

    private static Map<String, List<String>> compared(HttpHeaders headers) {
        Map<String, List<String>> compared = new TreeMap<>();
        headers.map().forEach((name, values) -> compared.put(name.toLowerCase(Locale.ROOT), values));
        compared.keySet().removeIf(name -> name.equals("date") || name.startsWith("suite-"));
        return compared;
    }
}
