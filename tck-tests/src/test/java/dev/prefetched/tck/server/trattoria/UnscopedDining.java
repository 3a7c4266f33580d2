package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.ws.rs.Path;

/** Classes with a path and nothing else, which on some servers are no CDI beans. */
final class UnscopedDining {

    private UnscopedDining() {}

    @Path("/plain/unscoped")
    public static class Plain extends Dining {}

    @Path("/prefetched/unscoped")
    @Prefetched
    public static class Annotated extends Dining {}
}
