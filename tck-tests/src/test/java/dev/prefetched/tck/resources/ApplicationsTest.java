package dev.prefetched.tck.resources;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * REST applications that list their classes, which turns the discovery of providers off (Jakarta REST 3.1, section
 * 2.3.2). Several of them in one archive are asked on servers only: Jersey refuses them in a container without servlets.
 */
@Tag("resources")
class ApplicationsTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .application(Kitchen.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({"/chefs, 3", "/chefs, 30", "/opaque, 3", "/opaque, 30"})
    void thatListTheirClassesArePrefetched(String path, int rows) {
        new BothWays(war).areAtTheFloor(path, rows);
    }

    @ApplicationPath("kitchen")
    public static class Kitchen extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Plain.class, Annotated.class);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {}

    /** What the application answers. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/chefs")
        public List<Chef> chefs(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/opaque")
        public Response opaque(@QueryParam("rows") int rows) {
            return Response.ok(chefs(rows)).build();
        }
    }
}
