package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.prefetched.Prefetched;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All mistakes of a deployment are told at once, each with its number, its place and what to do. */
@Tag("resources")
class WrongAnnotationsTest {

    private static final String SETTING = "prefetched.batch-size";

    @AfterEach
    void removeSetting() {
        System.clearProperty(SETTING);
    }

    @Test
    void stopTheDeploymentAllTogether(@TempDir java.nio.file.Path jar) throws IOException {
        System.setProperty(SETTING, "many");
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        String told;
        try (URLClassLoader withTwoReaders = withTwoReaders(jar, own)) {
            thread.setContextClassLoader(withTwoReaders);
            told = failureOf(Wrong.class, Right.class);
        } finally {
            thread.setContextClassLoader(own);
        }

        assertThat(told)
                .contains("PRE0101 Several services", OneReader.class.getName(), OtherReader.class.getName())
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

    /** Nothing is wrong with it, and nothing comes of it. */
    @Test
    void areWarnedOfWhereThereAreNoEntities() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(WithoutEntities.class)
                        .entities(Osteria.entities())
                        .start()) {
            assertThat(war.get("/without").body()).isEqualTo("[1]");
            assertThat(log.numbered("PRE0201"))
                    .singleElement()
                    .asString()
                    .contains("WithoutEntities.numbers", "List<java.lang.Integer>", "remove the annotation");
        }
    }

    private static URLClassLoader withTwoReaders(java.nio.file.Path jar, ClassLoader parent) throws IOException {
        java.nio.file.Path services = jar.resolve("META-INF/services/" + ResponseShapeReader.class.getName());
        Files.createDirectories(services.getParent());
        Files.write(services, List.of(OneReader.class.getName(), OtherReader.class.getName()));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent);
    }

    /** Knows nothing. */
    public static class OneReader implements ResponseShapeReader {

        @Override
        public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
            return new ResponseShape(Set.of(), Map.of());
        }
    }

    /** Knows nothing either. */
    public static final class OtherReader extends OneReader {}

    private static String failureOf(Class<?>... resources) {
        Throwable failure = catchThrowable(() ->
                Deployment.of(resources).entities(Osteria.entities()).start().close());
        assertThat(failure).isNotNull();
        // With its causes, since containers wrap what stops a deployment.
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

    /** What has nothing to fetch. */
    @Path("/without")
    @RequestScoped
    @Prefetched
    public static class WithoutEntities {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public List<Integer> numbers() {
            return List.of(1);
        }
    }
}
