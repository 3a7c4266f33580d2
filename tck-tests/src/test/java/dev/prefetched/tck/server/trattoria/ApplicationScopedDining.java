package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** A bean for the whole application, shared by all requests. */
final class ApplicationScopedDining {

    private ApplicationScopedDining() {}

    @Path("/plain/application")
    @ApplicationScoped
    public static class Plain extends Dining {}

    @Path("/prefetched/application")
    @ApplicationScoped
    @Prefetched
    public static class Annotated extends Dining {}
}
