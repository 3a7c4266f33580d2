package dev.prefetched.tck.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The applications of one server. Thread-safe. */
final class Neighbourhood {

    /** More than a server of the suite has for requests. */
    private static final int THREADS = 50;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI one;

    /** @param one where one of them is deployed, with a slash at the end */
    Neighbourhood(URI one) {
        this.one = one;
    }

    SuiteClient client(String archive) {
        return new SuiteClient(one.resolve("../" + archive + "/"));
    }

    /** Has all threads serve something else, since a thread that waits may hold what it has served last. */
    void occupyThreads() {
        Stream.generate(() -> http.sendAsync(request("witness/loaders"), BodyHandlers.discarding()))
                .limit(THREADS)
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** Of an application that need not be there, or does not count statements. */
    HttpResponse<String> get(String path) {
        try {
            return http.send(request(path), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(one.resolve("../" + path)).build();
    }
}
