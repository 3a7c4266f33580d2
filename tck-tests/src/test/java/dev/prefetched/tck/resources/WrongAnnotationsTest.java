package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All mistakes of a deployment are told at once, each with its number, its place and what to do. */
@Tag("resources")
class WrongAnnotationsTest {

    private static final String SETTING = "prefetched.batch-size";

    @AfterEach
    void removeSetting() {
        System.clearProperty(SETTING);
    }

    @Test
    void stopTheDeploymentAllTogether() {
        System.setProperty(SETTING, "many");

        String told = failureOf(Wrong.class, Right.class);

        assertThat(told)
                .contains("PRE0102 The setting " + SETTING)
                .contains("PRE0205 @Prefetched on Wrong.misspelt: the path \"guests.nam\"")
                .contains("Guest has no attribute nam. Did you mean \"name\"?")
                .contains("PRE0205 @Prefetched on Wrong.misspelt: the path \"gests\"")
                .contains("Chef has no attribute gests. Did you mean \"guests\"?")
                .contains("PRE0205 @Prefetched on Wrong.misspelt: the path \"home.twon.name\"")
                .contains("home.twon. Did you mean \"home.town\"?")
                .contains("PRE0206 @Prefetched on Wrong.unknownRoot: String is no entity")
                .contains("PRE0207 @Prefetched on Wrong.fromNowhere", "dishes", "value = Chef.class")
                .contains("PRE0208 @Prefetched on Wrong.noPath: \"dishes..awards\"")
                .contains("PRE0209 @Prefetched on Wrong: batchSize is -1")
                .doesNotContain("Right");
    }

    private static String failureOf(Class<?>... resources) {
        Throwable failure = catchThrowable(() ->
                Deployment.of(resources).entities(Osteria.entities()).start().close());
        assertThat(failure).isNotNull();
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told, true));
        return told.toString();
    }

    /** Everything that can be wrong. */
    @Path("/wrong")
    @RequestScoped
    @Prefetched(batchSize = -1)
    public static class Wrong {

        @GET
        @Path("/misspelt")
        @Prefetched(
                include = {"guests.nam", "dishes", "home.twon.name"},
                exclude = "gests")
        public List<Chef> misspelt() {
            return List.of();
        }

        @GET
        @Path("/unknown-root")
        @Prefetched(String.class)
        public Response unknownRoot() {
            return Response.ok().build();
        }

        @GET
        @Path("/from-nowhere")
        @Prefetched(include = "dishes")
        public List<Integer> fromNowhere() {
            return List.of();
        }

        @GET
        @Path("/no-path")
        @Prefetched(include = "dishes..awards")
        public Chef noPath() {
            return new Chef();
        }

        @GET
        @Path("/rest")
        public List<Chef> rest() {
            return List.of();
        }
    }

    /** What looks wrong and is not. */
    @Path("/right")
    @RequestScoped
    @Prefetched(include = "dishes.awards")
    public static class Right {

        @GET
        public List<Chef> list() {
            return List.of();
        }

        @GET
        @Path("/other")
        public List<Osteria.Guest> otherRoot() {
            return List.of();
        }

        @GET
        @Path("/subclass")
        @Prefetched(include = {"dishes.sweetness", "id", "home"})
        public Response subclass() {
            return Response.ok(new Chef()).build();
        }

        @GET
        @Path("/off")
        @Prefetched(enabled = false, include = "nothing")
        public List<Chef> off() {
            return List.of();
        }
    }
}
