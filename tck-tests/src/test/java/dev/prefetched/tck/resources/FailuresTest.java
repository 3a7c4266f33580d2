package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are not those of the annotated method: an exception's, and a filter's that does not let it run. */
@Tag("resources")
class FailuresTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(
                        Plain.class, Annotated.class, KitchenClosedMapper.class, HouseRules.class, ChefQueries.class)
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
        "/mapped, 409, 3", "/mapped, 409, 30",
        "/mapped-to-chefs, 409, 3", "/mapped-to-chefs, 409, 30",
        "/aborted, 403, 3", "/aborted, 403, 30",
        "/aborted-with-chefs, 403, 3", "/aborted-with-chefs, 403, 30"
    })
    void areTheSameForNoMoreAndLeaveNothing(String path, int status, int rows) {
        Answer plain = cold("/plain", path, rows);
        Answer prefetched = cold("/prefetched", path, rows);
        Answer next = cold("/plain", "/chefs", rows);

        assertThat(prefetched.status()).isEqualTo(plain.status()).isEqualTo(status);
        assertThat(prefetched.headers()).isEqualTo(plain.headers());
        assertThat(prefetched.body()).isEqualTo(plain.body());
        assertThat(prefetched.statements().count())
                .as(() -> prefetched.statements().toString())
                .isLessThanOrEqualTo(plain.statements().count());
        assertThat(next.thread()).isEqualTo(prefetched.thread());
        assertThat(next.statements()).hasSize(BothWays.plain(rows));
    }

    private static Answer cold(String way, String path, int rows) {
        war.emptySharedCache();
        return war.get(way + path + "?rows=" + rows);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Serving {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Serving {}

    /** Methods whose answers nobody sees. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Serving {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/chefs")
        public List<Chef> chefs(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/mapped")
        public List<Chef> mapped(@QueryParam("rows") int rows) {
            throw new KitchenClosed(chefs.first(rows).size() + " chefs have gone home");
        }

        @GET
        @Path("/mapped-to-chefs")
        public List<Chef> mappedToChefs(@QueryParam("rows") int rows) {
            throw new KitchenClosed(chefs.first(rows));
        }

        @GET
        @Path("/aborted")
        public List<Chef> aborted(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/aborted-with-chefs")
        public List<Chef> abortedWithChefs(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }
    }

    /** What the application expects to happen. */
    public static class KitchenClosed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object answer;

        KitchenClosed(Object answer) {
            this.answer = answer;
        }
    }

    /** Makes an answer of it. */
    @Provider
    public static class KitchenClosedMapper implements ExceptionMapper<KitchenClosed> {

        @Override
        public Response toResponse(KitchenClosed closed) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(closed.answer)
                    .type(MediaType.APPLICATION_JSON)
                    .build();
        }
    }

    /** Answers before the method is reached. */
    @Provider
    public static class HouseRules implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String path = request.getUriInfo().getPath();
            if (path.endsWith("aborted")) {
                abort(request, "closed");
            } else if (path.endsWith("aborted-with-chefs")) {
                int rows = Integer.parseInt(
                        request.getUriInfo().getQueryParameters().getFirst("rows"));
                abort(request, CDI.current().select(ChefQueries.class).get().first(rows));
            }
        }

        private static void abort(ContainerRequestContext request, Object answer) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .entity(answer)
                    .type(MediaType.APPLICATION_JSON)
                    .build());
        }
    }
}
