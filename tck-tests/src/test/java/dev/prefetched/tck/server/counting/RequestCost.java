package dev.prefetched.tck.server.counting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * What a request has cost.
 *
 * @param request its number since the deployment
 * @param thread the name of the thread that served it
 * @param statements the texts of the statements it took
 */
record RequestCost(int request, String thread, List<String> statements) {

    /** The request attribute it is kept in for the {@link ErrorPage}. */
    static final String ATTRIBUTE = RequestCost.class.getName();

    /** So many that a failed test can show what was sent, and so few that they fit into the headers. */
    private static final int SHOWN = 20;

    void report(HttpServletResponse response) {
        response.setIntHeader(CountingFilter.REQUEST, request);
        response.setHeader(CountingFilter.THREAD, thread);
        response.setIntHeader(CountingFilter.STATEMENTS, statements.size());
        statements.stream().limit(SHOWN).forEach(text -> response.addHeader(CountingFilter.STATEMENT, text));
    }
}
