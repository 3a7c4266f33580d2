package dev.prefetched.tck.server.readmes;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What is compared of an answer.
 *
 * @param status the HTTP status
 * @param bytes how long the body is
 * @param statements how many statements the server sent for it
 */
record Measured(int status, int bytes, int statements) {

    static Measured of(HttpResponse<String> answer) {
        return new Measured(answer.statusCode(), answer.body().getBytes(StandardCharsets.UTF_8).length, (int)
                answer.headers().firstValueAsLong("X-Statements").orElse(-1));
    }
}
