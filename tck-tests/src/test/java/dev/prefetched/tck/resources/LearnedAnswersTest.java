package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What neither annotation nor code tells is learned from the first answer. */
@Tag("resources")
class LearnedAnswersTest {

    private static final int CHEFS = 30;

    private Deployment war;

    @BeforeEach
    void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterEach
    void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areAtTheFloorFromTheSecondOn(int rows) {
        for (String path : List.of("/response", "/object", "/raw", "/map", "/generic-entity")) {
            new BothWays(war).areAtTheFloorFromTheSecondOn(path, rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areAtTheFloorAtOnceIfDeclared(int rows) {
        new BothWays(war).areAtTheFloor("/declared", rows);
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areLeftAloneIfJsonbDoesNotWriteThem(int rows) {
        for (String path : List.of("/stream", "/json", "/text")) {
            new BothWays(war).areTheSame(path, rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areLearnedForEachMethodAlone(int rows) {
        BothWays both = new BothWays(war);
        both.areAtTheFloorFromTheSecondOn("/response", rows);

        both.areAtTheFloorFromTheSecondOn("/object", rows);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {

        @Override
        @GET
        @Path("/declared")
        @Prefetched(Chef.class)
        public Response declared(@QueryParam("rows") int rows) {
            return super.declared(rows);
        }
    }

    /** What the untyped API of JPA gives. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/response")
        public Response response(@QueryParam("rows") int rows) {
            return Response.ok(chefs.untyped(rows)).build();
        }

        @GET
        @Path("/declared")
        public Response declared(@QueryParam("rows") int rows) {
            return Response.ok(chefs.untyped(rows)).build();
        }

        @GET
        @Path("/object")
        public Object object(@QueryParam("rows") int rows) {
            return chefs.untyped(rows);
        }

        @GET
        @Path("/raw")
        public List<?> raw(@QueryParam("rows") int rows) {
            return chefs.untyped(rows);
        }

        @GET
        @Path("/map")
        public Map<String, Object> map(@QueryParam("rows") int rows) {
            return Map.of("chefs", Map.of("first", chefs.untyped(rows)));
        }

        @GET
        @Path("/generic-entity")
        @SuppressWarnings("unchecked")
        public Response genericEntity(@QueryParam("rows") int rows) {
            return answer(new GenericEntity<>(chefs.untyped(rows), type()));
        }

        private static Type type() {
            return new GenericEntity<>(List.<Chef>of()) {}.getType();
        }

        private static Response answer(Object entity) {
            return Response.ok(entity).build();
        }

        @GET
        @Path("/stream")
        public StreamingOutput stream(@QueryParam("rows") int rows) {
            String names =
                    chefs.first(rows).stream().map(Chef::getTaughtBy).toList().toString();
            return body -> body.write(names.getBytes(StandardCharsets.UTF_8));
        }

        @GET
        @Path("/json")
        public Object json(@QueryParam("rows") int rows) {
            return Json.createObjectBuilder()
                    .add("chefs", chefs.first(rows).size())
                    .build();
        }

        @GET
        @Path("/text")
        public Response text(@QueryParam("rows") int rows) {
            assertThat(chefs.first(rows)).hasSize(rows);
            return Response.ok("text").build();
        }
    }
}
