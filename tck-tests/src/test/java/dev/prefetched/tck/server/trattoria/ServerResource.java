package dev.prefetched.tck.server.trattoria;

import jakarta.json.bind.spi.JsonbProvider;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Optional;
import org.eclipse.persistence.Version;

/** What the server is made of. */
@Path("/server")
@Produces(MediaType.TEXT_PLAIN)
public class ServerResource {

    /** A line {@code name=value} for each part. */
    @GET
    public String read(@Context ServletContext servlets) {
        return String.join(
                "\n",
                "server=" + glassFish().orElseGet(servlets::getServerInfo),
                "jdk=" + Runtime.version(),
                "eclipselink=" + Version.getVersion(),
                "jsonb=" + Implementation.of(JsonbProvider.provider().getClass()),
                "rest=" + Implementation.of(RuntimeDelegate.getInstance().getClass()));
    }

    /** What it and its descendants tell servlets may lack the version. */
    private static Optional<String> glassFish() {
        try {
            Class<?> version = Class.forName("com.sun.appserv.server.util.Version");
            return Optional.of((String) version.getMethod("getFullVersion").invoke(null));
        } catch (ReflectiveOperationException otherServer) {
            return Optional.empty();
        }
    }
}
