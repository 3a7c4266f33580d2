package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever makes the resource and whatever the HTTP method: its answer is prefetched, and nothing after it. */
@Tag("resources")
class CallersTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(
                        PlainUnscoped.class,
                        Unscoped.class,
                        ApplicationWide.class,
                        One.class,
                        Locating.class,
                        Located.class,
                        Aborting.class,
                        ChefQueries.class)
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
        "/unscoped",
        "/application",
        "/one",
        "/locating/injected",
        "/locating/class",
        "/locating/context",
        "/locating/new"
    })
    void areAtTheFloor(String resource) {
        for (int rows : List.of(3, CHEFS)) {
            Answer plain = cold("/plain-unscoped/chefs?rows=" + rows);
            Answer prefetched = cold(resource + "/chefs?rows=" + rows);
            Answer plainAgain = cold("/plain-unscoped/chefs?rows=" + rows);

            assertThat(prefetched.body()).isEqualTo(plain.body());
            assertThat(prefetched.statements()).hasSize(BothWays.FLOOR);
            assertThat(plain.statements()).hasSize(BothWays.plain(rows));
            assertThat(plainAgain.statements()).hasSize(BothWays.plain(rows));
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, 3", "POST, 30", "PUT, 3", "PUT, 30", "PATCH, 3", "PATCH, 30"})
    void answerUnsafeMethodsAtTheFloorToo(String method, int rows) {
        Answer plain = send(method, "/plain-unscoped/chefs?rows=" + rows);
        Answer prefetched = send(method, "/unscoped/chefs?rows=" + rows);

        assertThat(prefetched.body()).isEqualTo(plain.body()).contains("of the month");
        assertThat(plain.statements()).hasSize(BothWays.plain(rows));
        assertThat(prefetched.statements()).hasSize(BothWays.FLOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "/unscoped/unmapped, 500",
        "/unscoped/mapped, 404",
        "/unscoped/aborted, 403",
        "/unscoped/chefs?rows=three, 404",
        "/locating/new/unmapped, 500",
        "/locating/new/mapped, 404",
        "/locating/new/aborted, 403",
        "/locating/new/chefs?rows=three, 404",
        "/locating/new/nothing, 204"
    })
    void leaveNothingOnTheThreadHoweverTheyEnd(String path, int status) {
        Answer ended = cold(path);
        Answer next = cold("/plain-unscoped/chefs?rows=30");

        assertThat(ended.status()).isEqualTo(status);
        assertThat(next.thread()).isEqualTo(ended.thread());
        assertThat(next.statements()).hasSize(BothWays.plain(30));
    }

    private static Answer cold(String path) {
        war.emptySharedCache();
        return war.get(path);
    }

    private static Answer send(String method, String path) {
        war.emptySharedCache();
        return war.send(war.request(path).method(method, BodyPublishers.noBody()));
    }

    @Path("/plain-unscoped")
    public static class PlainUnscoped extends Serving {}

    @Path("/unscoped")
    @Prefetched
    public static class Unscoped extends Serving {}

    @Path("/application")
    @ApplicationScoped
    @Prefetched
    public static class ApplicationWide extends Serving {}

    @Path("/one")
    @Singleton
    @Prefetched
    public static class One extends Serving {}

    /** Found by a locator. */
    @Dependent
    @Prefetched
    public static class Located extends Serving {

        public Located() {}

        @SuppressWarnings("UnnecessaryAssignment") // Not made by CDI.
        Located(ChefQueries chefs) {
            this.chefs = chefs;
        }
    }

    /** Made by the REST runtime, which is on its own here. */
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class Instantiated {

        @GET
        @Path("/chefs")
        public List<Chef> chefs(@QueryParam("rows") int rows) {
            return CDI.current().select(ChefQueries.class).get().first(rows);
        }
    }

    /** Finds resources in every way there is (Jakarta REST 3.1, section 3.4.1). */
    @Path("/locating")
    @RequestScoped
    public static class Locating {

        @Inject
        ChefQueries chefs;

        @Inject
        Located injected;

        @Path("/injected")
        public Located injected() {
            return injected;
        }

        @Path("/class")
        public Class<Instantiated> byClass() {
            return Instantiated.class;
        }

        @Path("/context")
        public Instantiated byContext(@Context ResourceContext context) {
            return context.getResource(Instantiated.class);
        }

        @Path("/new")
        public Object madeHere() {
            return new Located(chefs);
        }
    }

    /** What all of them answer. */
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.WILDCARD)
    public abstract static class Serving {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/chefs")
        public List<Chef> chefs(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @POST
        @Path("/chefs")
        public List<Chef> post(@QueryParam("rows") int rows) {
            return renamed(rows);
        }

        @PUT
        @Path("/chefs")
        public Response put(@QueryParam("rows") int rows) {
            return Response.status(Response.Status.ACCEPTED)
                    .entity(renamed(rows))
                    .build();
        }

        @PATCH
        @Path("/chefs")
        public List<Chef> patch(@QueryParam("rows") int rows) {
            return renamed(rows);
        }

        /** Changed in memory: a statement to write it would only make the counting harder to follow. */
        private List<Chef> renamed(int rows) {
            List<Chef> list = chefs.first(rows);
            list.forEach(chef -> chef.name += ", of the month");
            return list;
        }

        @GET
        @Path("/unmapped")
        public List<Chef> unmapped() {
            throw new IllegalStateException("with " + chefs.first(3).size() + " chefs");
        }

        @GET
        @Path("/mapped")
        public List<Chef> mapped() {
            throw new NotFoundException("with " + chefs.first(3).size() + " chefs");
        }

        @GET
        @Path("/aborted")
        public List<Chef> aborted() {
            return chefs.first(3);
        }

        @GET
        @Path("/nothing")
        public List<Chef> nothing() {
            chefs.first(3);
            return null;
        }
    }

    /** Answers before the method is reached. */
    @Provider
    public static class Aborting implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith("aborted")) {
                request.abortWith(Response.status(Response.Status.FORBIDDEN)
                        .entity("closed")
                        .type(MediaType.TEXT_PLAIN)
                        .build());
            }
        }
    }
}
