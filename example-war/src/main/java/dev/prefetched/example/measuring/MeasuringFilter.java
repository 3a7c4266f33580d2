package dev.prefetched.example.measuring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reports in the header {@value #STATEMENTS} how many statements a request sent to the database, with those sent while
 * its answer was written.
 *
 * <p>A servlet filter, because nothing in the REST runtime is further outside: not one statement of a request escapes,
 * whatever is prefetched and whenever. It treats every request alike. Thread-safe.
 *
 * <p>A request asks for more with a header or a parameter: {@value #COLD} empties the shared cache first;
 * {@value #SHOW_SQL} answers with the text of the statements in place of the body.
 */
@WebFilter("/*")
public class MeasuringFilter extends HttpFilter {

    /** Response header: the number of statements. */
    static final String STATEMENTS = "X-Statements";

    /** Request header: if present, the shared cache is emptied first. */
    static final String COLD = "X-Cold";

    /** Request parameter: if present, the answer is the text of the statements. */
    static final String SHOW_SQL = "sql";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedCache sharedCache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean showSql = request.getParameter(SHOW_SQL) != null;
        if (showSql || request.getHeader(COLD) != null) {
            sharedCache.empty();
        }
        BufferedResponse buffered = new BufferedResponse(response);
        Measurement measurement = Measurement.begin();
        try {
            chain.doFilter(request, buffered);
        } finally {
            Measurement.end();
        }
        List<String> statements = measurement.statements();
        response.setHeader(STATEMENTS, Integer.toString(statements.size()));
        if (showSql) {
            byte[] text = String.join("\n", statements).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/plain;charset=UTF-8");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        } else {
            buffered.send();
        }
    }
}
