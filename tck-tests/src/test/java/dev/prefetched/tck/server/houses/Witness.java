package dev.prefetched.tck.server.houses;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Stays deployed while others come and go, and tells how many of their class loaders are left. Stateless. */
@WebServlet("/loaders")
public class Witness extends HttpServlet {

    /** Servers let go of some things by threads of their own. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * How many of the archive {@code of} there have been, and how many are left of those {@code from} a number on but the
     * newest, each in a line. Without an archive it occupies its thread for a while.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String archive = request.getParameter("of");
        if (archive == null) {
            pause();
            return;
        }
        int from = Integer.parseInt(request.getParameter("from"));
        collect(archive, from);
        response.setContentType("text/plain");
        response.getWriter()
                .print(DeploymentLoaders.all(archive) + "\n" + DeploymentLoaders.oldAndReachable(archive, from));
    }

    private static void collect(String archive, int from) {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            System.gc();
            pause();
        } while (DeploymentLoaders.oldAndReachable(archive, from) > 0
                && Instant.now().isBefore(end));
    }

    /** Nothing tells when a server's own threads have let go, so it is looked at again and again. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
