package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Annotated by what it implements, which no CDI container sees. */
final class ContractDining {

    private ContractDining() {}

    /** What is asked. */
    public interface Contract {

        @Prefetched
        List<Chef> lazy(@QueryParam("rows") int rows);
    }

    @Path("/prefetched/contract/unscoped")
    public static class Unscoped extends Dining implements Contract {}

    @Path("/prefetched/contract/application")
    @ApplicationScoped
    public static class OfApplication extends Dining implements Contract {}
}
