package dev.prefetched.tck.resources;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Osteria.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.persistence.sessions.server.ServerSession;

/** What the library has left on the threads of this virtual machine. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class LeftOnThreads {

    @Inject
    EntityManager entities;

    @Path("/plain/left")
    @RequestScoped
    public static class Plain extends LeftOnThreads {}

    @Path("/prefetched/left")
    @RequestScoped
    @Prefetched(Chef.class)
    public static class Annotated extends LeftOnThreads {}

    /** The thread-locals it has, and the threads with a value in one. */
    @GET
    public Left left() {
        ThreadLocals ours =
                ThreadLocals.reachableFrom(entities.unwrap(ServerSession.class).getProfiler());
        return new Left(ours.count(), ours.threadsWithValues());
    }

    /** What was found. */
    public record Left(int threadLocals, List<String> threads) {}
}
