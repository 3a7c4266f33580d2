package dev.prefetched.testkit;

import java.util.List;
import java.util.Map;

/**
 * The answer to one HTTP request, and what it cost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the HTTP status
 * @param headers the response headers by lower-case name, without {@code date}, so that two answers can be compared
 * @param body the body; malformed UTF-8 is refused, so two bodies are equal only if all their bytes are
 * @param thread the name of the server's thread that handled the request
 * @param statements all SQL statements executed from the arrival of the request until its request context had ended. When
 *     other requests run at the same time theirs are among them; {@code statements().onThread(thread())} leaves only its own
 */
public record Answer(
        int status, Map<String, List<String>> headers, String body, String thread, StatementLog statements) {

    public Answer {
        headers = Map.copyOf(headers);
    }
}
