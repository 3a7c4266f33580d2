package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** A bean for each request. */
final class RequestScopedDining {

    private RequestScopedDining() {}

    @Path("/plain/request")
    @RequestScoped
    public static class Plain extends Dining {}

    @Path("/prefetched/request")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Dining {}
}
