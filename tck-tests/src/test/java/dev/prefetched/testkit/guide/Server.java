package dev.prefetched.testkit.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells about the server it runs on, and fails in several ways. */
@Path("/server")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class Server {

    @Inject
    private EntityManager entities;

    @Inject
    private Visits visits;

    @Inject
    private Meeting meeting;

    @GET
    @Path("interfaces")
    public String interfacesOfAnEntity() {
        return Arrays.toString(Chef.class.getInterfaces());
    }

    @GET
    @Path("loader")
    public boolean isOnItsOwnLoader() {
        ClassLoader own = Server.class.getClassLoader();
        return own == Thread.currentThread().getContextClassLoader() && own != EntityManager.class.getClassLoader();
    }

    @GET
    @Path("current")
    public boolean findsItselfThroughCdi() {
        return CDI.current().select(Visits.class).get().id().equals(visits.id());
    }

    @GET
    @Path("visits")
    public String endedVisits() {
        return visits.begin() + " begun, " + visits.ended() + " ended";
    }

    @GET
    @Path("visits/slow")
    public StreamingOutput visitDuringWriting() {
        return body -> body.write(endedVisits().getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("meet")
    public String queriesAfterMeetingTheOtherRequest(@QueryParam("queries") int queries) {
        meeting.await();
        for (int query = 1; query < queries; query++) {
            names();
        }
        return names().toString();
    }

    private List<?> names() {
        return entities.createNativeQuery("select name from chef").getResultList();
    }

    @GET
    @Path("fail/{how}")
    public StreamingOutput fail(@PathParam("how") String how) {
        return switch (how) {
            case "exception" -> throw new IllegalStateException("as asked for");
            case "error" -> throw new StackOverflowError("as asked for");
            case "status" -> throw new WebApplicationException(409);
            default ->
                body -> {
                    throw new IllegalStateException("as asked for, while writing");
                };
        };
    }
}
