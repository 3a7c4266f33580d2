package dev.prefetched.tck.server.trattoria;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers in place of methods whose path ends so, before they are reached. */
@Provider
public class HouseRules implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("aborted")) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .entity("not in these shoes")
                    .type("text/plain")
                    .build());
        }
    }
}
