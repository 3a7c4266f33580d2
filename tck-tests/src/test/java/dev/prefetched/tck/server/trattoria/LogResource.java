package dev.prefetched.tck.server.trattoria;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.System.Logger.Level;
import java.util.List;

/** What the library under test has logged as a warning or worse since the deployment. */
@Path("/warnings")
@Produces(MediaType.TEXT_PLAIN)
public class LogResource {

    @Inject
    private LoggedWarnings warnings;

    @GET
    public String read() {
        List<String> messages = warnings.messages();
        return String.join("\n", messages);
    }

    /** Logs {@code text} the way the library does, so that a test sees that it would be noticed. */
    @POST
    public void log(String text) {
        System.getLogger(LoggedWarnings.LOGGER).log(Level.WARNING, text);
    }
}
