package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interceptors of the application's own, before the one of the library and after it. */
@Tag("resources")
class InterceptorsTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(
                        Plain.class,
                        Annotated.class,
                        ReadingBefore.class,
                        ReadingAfter.class,
                        Repeating.class,
                        Replacing.class,
                        Recovering.class,
                        ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    /** Those have read all chefs and their dishes by then, and nobody has told them how. */
    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void areNoWorseThanWithoutTheAnnotationIfTheyComeBefore(int rows) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/read-before?rows=" + rows);

        answer.takesPlain(BothWays.plain(rows) + 1);
        assertThat(answer.prefetched().statements()).hasSizeLessThanOrEqualTo(BothWays.plain(rows) + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void arePartOfTheCallIfTheyComeAfter(int rows) {
        PrefetchedAnswer.of(war, "/read-after?rows=" + rows)
                .takesPlain(BothWays.plain(rows) + 1)
                .takesPrefetched(BothWays.FLOOR + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void mayCallTheMethodTwice(int rows) {
        PrefetchedAnswer.of(war, "/repeated?rows=" + rows)
                .takesPlain(BothWays.plain(rows) + 1)
                .takesPrefetched(BothWays.FLOOR + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void mayPutAnotherAnswerInItsPlace(int rows) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/replaced?rows=" + rows)
                .takesPlain(1 + BothWays.plain(rows - 1))
                .takesPrefetched(1 + BothWays.FLOOR);

        assertThat(answer.prefetched().body()).doesNotContain("Chef " + rows + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, CHEFS})
    void mayAnswerForAMethodThatThrows(int rows) {
        PrefetchedAnswer.of(war, "/recovered?rows=" + rows)
                .takesPlain(1 + BothWays.plain(rows))
                .takesPrefetched(1 + BothWays.FLOOR);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Serving {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Serving {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ReadBefore {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ReadAfter {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Repeat {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Replace {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Recover {}

    /** Something that is in the way of a resource method. */
    public abstract static class Around {

        @Inject
        ChefQueries chefs;

        @AroundInvoke
        Object around(InvocationContext method) throws Exception {
            return around(method, (Integer) method.getParameters()[0]);
        }

        abstract Object around(InvocationContext method, int rows) throws Exception;

        void readDishes(int rows) {
            for (Chef chef : chefs.first(rows)) {
                assertThat(chef.getDishes()).hasSize(2);
            }
        }
    }

    @ReadBefore
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    public static class ReadingBefore extends Around {

        @Override
        Object around(InvocationContext method, int rows) throws Exception {
            readDishes(rows);
            return method.proceed();
        }
    }

    @ReadAfter
    @Interceptor
    @Priority(Interceptor.Priority.LIBRARY_AFTER)
    public static class ReadingAfter extends Around {

        @Override
        Object around(InvocationContext method, int rows) throws Exception {
            readDishes(rows);
            return method.proceed();
        }
    }

    @Repeat
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    public static class Repeating extends Around {

        @Override
        Object around(InvocationContext method, int rows) throws Exception {
            method.proceed();
            return method.proceed();
        }
    }

    @Replace
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_AFTER)
    public static class Replacing extends Around {

        @Override
        Object around(InvocationContext method, int rows) throws Exception {
            method.proceed();
            return chefs.first(rows - 1);
        }
    }

    @Recover
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    public static class Recovering extends Around {

        @Override
        Object around(InvocationContext method, int rows) throws Exception {
            try {
                return method.proceed();
            } catch (IllegalStateException asExpected) {
                return chefs.first(rows);
            }
        }
    }

    /** A method for each of them. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Serving {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/read-before")
        @ReadBefore
        public List<Chef> readBefore(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/read-after")
        @ReadAfter
        public List<Chef> readAfter(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/repeated")
        @Repeat
        public List<Chef> repeated(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/replaced")
        @Replace
        public List<Chef> replaced(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/recovered")
        @Recover
        public List<Chef> recovered(@QueryParam("rows") int rows) {
            throw new IllegalStateException(chefs.first(rows).size() + " chefs have left");
        }
    }
}
