package dev.prefetched.tck.resources;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a signature leaves open is read from the code, so the first request is prefetched already. */
@Tag("resources")
class OpaqueAnswersTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/response, 3", "/response, 30",
        "/base-class, 3", "/base-class, 30",
        "/generic-entity, 3", "/generic-entity, 30",
        "/dto, 3", "/dto, 30",
        "/map, 3", "/map, 30",
        "/object, 3", "/object, 30",
        "/stage, 3", "/stage, 30",
        "/suspended, 3", "/suspended, 30"
    })
    void areAtTheFloor(String path, int rows) {
        new BothWays(war).areAtTheFloor(path, rows);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {}

    /** What applications have in common for answering. */
    public abstract static class Answering<E> {

        abstract List<E> all(int rows);

        @GET
        @Path("/base-class")
        public Response inBaseClass(@QueryParam("rows") int rows) {
            return found(all(rows));
        }

        Response found(Object content) {
            return content == null
                    ? Response.status(Response.Status.NOT_FOUND).build()
                    : Response.ok().entity(content).build();
        }
    }

    /** Every way to an answer whose type says nothing. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers extends Answering<Chef> {

        @Inject
        ChefQueries chefs;

        @Override
        List<Chef> all(int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/response")
        public Response response(@QueryParam("rows") int rows) {
            List<Chef> list = chefs.first(rows);
            return Response.ok(list).build();
        }

        @GET
        @Path("/generic-entity")
        @SuppressWarnings("unchecked")
        public Response genericEntity(@QueryParam("rows") int rows) {
            return Response.ok(new GenericEntity<List<Chef>>(chefs.untyped(rows)) {})
                    .build();
        }

        @GET
        @Path("/dto")
        public Response dto(@QueryParam("rows") int rows) {
            List<Portrait> portraits = new ArrayList<>();
            for (Chef chef : chefs.first(rows)) {
                portraits.add(new Portrait("of the month", chef));
            }
            return found(portraits);
        }

        @GET
        @Path("/map")
        public Map<String, Object> map(@QueryParam("rows") int rows) {
            return Map.of("chefs", chefs.first(rows));
        }

        @GET
        @Path("/object")
        public Object object(@QueryParam("rows") int rows) {
            return rows > 0 ? chefs.first(rows) : "nobody";
        }

        @GET
        @Path("/stage")
        public CompletionStage<Response> stage(@QueryParam("rows") int rows) {
            return CompletableFuture.completedFuture(chefs.first(rows))
                    .thenApply(list -> Response.ok(list).build());
        }

        @GET
        @Path("/suspended")
        public void suspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            answer.resume(chefs.first(rows));
        }
    }

    /** An object that holds an entity. */
    public record Portrait(String title, Chef chef) {}
}
