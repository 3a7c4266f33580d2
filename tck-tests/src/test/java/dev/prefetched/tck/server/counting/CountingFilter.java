package dev.prefetched.tck.server.counting;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reports in headers what a request has cost.
 *
 * <p>A servlet filter, because no part of the REST runtime is further outside: statements sent while the answer is written
 * are counted too. Thread-safe.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CountingFilter extends HttpFilter {

    /** Response header: how many statements were executed. */
    public static final String STATEMENTS = "Suite-Statements";

    /** Response header: the statements' texts, one header for each. */
    public static final String STATEMENT = "Suite-Statement";

    /** Response header: the name of the thread that served the request. */
    public static final String THREAD = "Suite-Thread";

    /** Response header: the number of the request, where the first one that the application is sent is 1. */
    public static final String REQUEST = "Suite-Request";

    /** Request header: if present, the shared caches are emptied first. */
    public static final String COLD = "Suite-Cold";

    /** Request header: if present, the answer is given later, and what it costs is told by {@link AllStatements}. */
    public static final String LATER = "Suite-Later";

    private final transient AtomicInteger requests = new AtomicInteger();

    @Inject
    private transient SharedCaches sharedCaches;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int number = requests.incrementAndGet();
        if (request.getHeader(COLD) != null) {
            sharedCaches.empty();
        }
        if (request.getHeader(LATER) != null) {
            AllStatements.empty();
            response.setIntHeader(REQUEST, number);
            chain.doFilter(request, response);
            return;
        }
        BufferedResponse buffered = new BufferedResponse(response);
        RequestStatements statements = RequestStatements.begin();
        try {
            chain.doFilter(request, buffered);
        } finally {
            RequestStatements.end();
            RequestCost cost = new RequestCost(number, Thread.currentThread().getName(), statements.texts());
            cost.report(response);
            request.setAttribute(RequestCost.ATTRIBUTE, cost);
        }
        buffered.send();
    }
}
