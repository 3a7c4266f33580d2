package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * Another REST application of the archive, annotated for its resource, which is one of the first as well. It
 * configures no JSON-B, which the first one does.
 */
@ApplicationPath("/second")
@Prefetched
public class SecondApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Shared.class);
    }

    /** A resource of both. */
    @Path("/shared")
    @RequestScoped
    public static class Shared extends Dining {}
}
