package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** One method of each class differs from its siblings. */
final class ChosenDining {

    private ChosenDining() {}

    /** Only {@code /lazy} is annotated. */
    @Path("/prefetched/one-in")
    @RequestScoped
    public static class OneIn extends Dining {

        @GET
        @Path("/lazy")
        @Prefetched
        @Override
        public List<Chef> lazy(@QueryParam("rows") int rows) {
            return super.lazy(rows);
        }
    }

    /** All but {@code /lazy} are annotated. */
    @Path("/prefetched/one-out")
    @RequestScoped
    @Prefetched
    public static class OneOut extends Dining {

        @GET
        @Path("/lazy")
        @Prefetched(enabled = false)
        @Override
        public List<Chef> lazy(@QueryParam("rows") int rows) {
            return super.lazy(rows);
        }
    }
}
