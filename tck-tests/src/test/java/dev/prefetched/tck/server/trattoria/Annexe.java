package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * A second REST application, which lists its classes, so that nothing is looked for (Jakarta REST 3.1, section 2.3.2). It
 * configures no JSON-B, which the first one does: on Payara it has the server's own resolver then.
 */
@ApplicationPath("/annexe")
public class Annexe extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Plain.class, Annotated.class);
    }

    @Path("/plain/listed")
    @RequestScoped
    public static class Plain extends Dining {}

    @Path("/prefetched/listed")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Dining {}
}
