package dev.prefetched.tck.server.counting;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers when an exception has left the application, and reports what the request has cost: by then servers have dropped
 * the headers that were set. Thread-safe.
 */
@WebServlet("/error-page")
public class ErrorPage extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestCost.ATTRIBUTE) instanceof RequestCost cost) {
            cost.report(response);
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
