package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Methods that throw once their query has run. */
final class FailingDining {

    private FailingDining() {}

    @Path("/plain/failing")
    @RequestScoped
    public static class Plain extends Throwing {}

    @Path("/prefetched/failing")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Throwing {}

    /** The methods of both. */
    public abstract static class Throwing extends Dining {

        @GET
        @Path("/mapped")
        public List<Chef> mapped(@QueryParam("rows") int rows) {
            throw new KitchenClosed(lazy(rows).size());
        }

        @GET
        @Path("/unmapped")
        public List<Chef> unmapped(@QueryParam("rows") int rows) {
            throw new IllegalStateException(lazy(rows).size() + " chefs have left");
        }

        /** Never reached, see {@link HouseRules}. */
        @GET
        @Path("/aborted")
        public List<Chef> aborted(@QueryParam("rows") int rows) {
            return lazy(rows);
        }
    }

    /** What the application expects to happen. */
    public static class KitchenClosed extends RuntimeException {

        KitchenClosed(int chefs) {
            super(chefs + " chefs have gone home");
        }
    }

    /** Makes an answer of it. */
    @Provider
    public static class KitchenClosedMapper implements ExceptionMapper<KitchenClosed> {

        @Override
        public Response toResponse(KitchenClosed closed) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(closed.getMessage())
                    .type("text/plain")
                    .build();
        }
    }
}
