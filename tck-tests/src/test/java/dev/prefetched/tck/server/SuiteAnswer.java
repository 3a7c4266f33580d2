package dev.prefetched.tck.server;

import java.util.List;
import java.util.Map;

/**
 * An answer of the deployed application, and what it cost.
 *
 * @param request the number of the request since the deployment, from 1
 * @param thread the name of the server's thread
 * @param status the HTTP status
 * @param headers the headers by lower-case name, without the date and what reports the cost
 * @param body the body, byte for byte as ISO 8859-1, so that two are equal only if all their bytes are
 * @param statements how many SQL statements it took
 * @param sql the first of them
 */
record SuiteAnswer(
        int request,
        String thread,
        int status,
        Map<String, List<String>> headers,
        String body,
        int statements,
        List<String> sql) {

    @Override
    public String toString() {
        return "request %d answered %d with %d statements:%n  %s%n%s"
                .formatted(request, status, statements, String.join("\n  ", sql), body);
    }
}
