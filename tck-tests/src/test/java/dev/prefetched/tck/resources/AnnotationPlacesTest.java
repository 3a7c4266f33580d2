package dev.prefetched.tck.resources;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever {@code @Prefetched} is written, it is in force. */
@Tag("resources")
class AnnotationPlacesTest {

    private static final int CHEFS = 30;

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void mayBeAnInterfaceASuperclassOrAnotherAnnotation(int rows) {
        try (Deployment war = Deployment.of(
                        ChefQueries.class,
                        Plain.class,
                        ByInterface.class,
                        ByInterfaceType.class,
                        BySuperclass.class,
                        ByMethodOfSuperclass.class,
                        ByAnnotation.class,
                        ByAnnotationOfMethod.class,
                        ByStereotype.class,
                        Unscoped.class,
                        Intercepted.class,
                        Counting.class,
                        OptsOut.class)
                .entities(Osteria.entities())
                .start()) {
            war.seed(Chefs.class, CHEFS);
            BothWays both = new BothWays(war);

            for (String place : List.of(
                    "interface",
                    "interface-type",
                    "superclass",
                    "method-of-superclass",
                    "annotation",
                    "annotation-of-method",
                    "stereotype",
                    "unscoped",
                    "intercepted")) {
                both.areAtTheFloor("/" + place, rows);
            }
            both.areTheSame("/opted-out", rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void holdForAsynchronousMethodsOfBeans(int rows) {
        try (Deployment war = Deployment.of(ChefQueries.class, PlainStage.class, StageByInterface.class)
                .entities(Osteria.entities())
                .start()) {
            war.seed(Chefs.class, CHEFS);

            new BothWays(war).areAtTheFloor("/stage", rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void mayBeTheApplicationForAllItsResources(int rows) {
        try (Deployment war = Deployment.of(ChefQueries.class, OfApplication.class, OutOfApplication.class)
                .entities(Osteria.entities())
                .application(Everything.class)
                .start()) {
            war.seed(Chefs.class, CHEFS);

            new BothWays(war).areAtTheFloor("/chefs", rows);
        }
    }

    /** What is asked; where the annotation comes from is said by what extends this. */
    public interface Api {

        @GET
        List<Chef> list(@QueryParam("rows") int rows);
    }

    public interface AnnotatedApi {

        @GET
        @Prefetched
        List<Chef> list(@QueryParam("rows") int rows);
    }

    @Prefetched
    public interface AnnotatedType {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Resource {

        @Inject
        ChefQueries chefs;
    }

    /** All of them without the annotation. */
    @Path("/plain/{place}")
    @RequestScoped
    public static class Plain extends Resource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/interface")
    @RequestScoped
    public static class ByInterface extends Resource implements AnnotatedApi {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/interface-type")
    @ApplicationScoped
    public static class ByInterfaceType extends Resource implements Api, AnnotatedType {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    /** Not inherited by the rules of Java if something is between. */
    @Fast
    public static class FastResource extends Resource {}

    @Path("/prefetched/superclass")
    @RequestScoped
    public static class BySuperclass extends FastResource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    public abstract static class AnnotatedMethod extends Resource {

        @GET
        @Prefetched
        public List<Chef> list(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/method-of-superclass")
    @RequestScoped
    public static class ByMethodOfSuperclass extends AnnotatedMethod {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    /** Carries it without being a stereotype, so that CDI does not look. */
    @Prefetched
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Fast {}

    @Fast
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Faster {}

    @Stereotype
    @RequestScoped
    @Prefetched
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Endpoint {}

    @Path("/prefetched/annotation")
    @RequestScoped
    @Faster
    public static class ByAnnotation extends Resource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/annotation-of-method")
    @RequestScoped
    public static class ByAnnotationOfMethod extends Resource {

        @GET
        @Fast
        public List<Chef> list(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/stereotype")
    @Endpoint
    public static class ByStereotype extends Resource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    @Path("/prefetched/unscoped")
    public static class Unscoped extends Resource implements AnnotatedApi {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    /** Its class is one that the container has made, and not for our sake. */
    @Path("/prefetched/intercepted")
    @ApplicationScoped
    @Counted
    public static class Intercepted extends Resource implements AnnotatedApi {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Counted {}

    /** An interceptor of the application. */
    @Counted
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    public static class Counting {

        @AroundInvoke
        Object proceed(InvocationContext context) throws Exception {
            return context.proceed();
        }
    }

    @Path("/prefetched/opted-out")
    @RequestScoped
    @Fast
    public static class OptsOut extends Resource implements Api {

        @Override
        @Prefetched(enabled = false)
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    /** What is asked of methods that may answer later. */
    public interface StageApi {

        @GET
        @Prefetched
        CompletionStage<List<Chef>> list(@QueryParam("rows") int rows);
    }

    @Path("/plain/stage")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class PlainStage {

        @Inject
        ChefQueries chefs;

        @GET
        public CompletionStage<List<Chef>> list(@QueryParam("rows") int rows) {
            return CompletableFuture.completedFuture(chefs.first(rows));
        }
    }

    @Path("/prefetched/stage")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class StageByInterface implements StageApi {

        @Inject
        ChefQueries chefs;

        @Override
        public CompletionStage<List<Chef>> list(int rows) {
            return CompletableFuture.completedFuture(chefs.first(rows));
        }
    }

    @ApplicationPath("/guide")
    @Prefetched
    public static class Everything extends Application {}

    /** Says nothing itself. */
    @Path("/prefetched/chefs")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class OfApplication extends Resource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }

    /** Wins over the application. */
    @Path("/plain/chefs")
    @RequestScoped
    @Prefetched(enabled = false)
    public static class OutOfApplication extends Resource implements Api {

        @Override
        public List<Chef> list(int rows) {
            return chefs.first(rows);
        }
    }
}
