package dev.prefetched.tck.server.counting;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the statements that all threads have executed since it was last emptied, one in a line.
 *
 * <p>An answer that is given later takes statements on threads that know of no request, after its headers were written. So
 * these are all counted, while nothing else is asked. Thread-safe.
 */
@WebServlet("/all-statements")
public class AllStatements extends HttpServlet {

    /** So many that no answer of the suite takes as many; those after them are not kept. */
    private static final int KEPT = 10_000;

    /** Static for the reason that {@link RequestStatements} has. */
    private static final List<String> TEXTS = new ArrayList<>();

    static void add(String text) {
        synchronized (TEXTS) {
            if (TEXTS.size() < KEPT) {
                TEXTS.add(text);
            }
        }
    }

    static void empty() {
        synchronized (TEXTS) {
            TEXTS.clear();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        synchronized (TEXTS) {
            for (String text : TEXTS) {
                response.getWriter().println(text.replace('\n', ' '));
            }
        }
    }
}
