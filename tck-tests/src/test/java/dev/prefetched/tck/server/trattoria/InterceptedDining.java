package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Methods within interceptors of the application's own, which read chefs as well. */
final class InterceptedDining {

    private InterceptedDining() {}

    @Path("/plain/intercepted")
    @RequestScoped
    public static class Plain extends Intercepted {}

    @Path("/prefetched/intercepted")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Intercepted {}

    /** The methods of both. */
    public abstract static class Intercepted extends Dining {

        @GET
        @Path("/outside")
        @Outside
        public List<Chef> withinOutside(@QueryParam("rows") int rows) {
            return lazy(rows);
        }

        @GET
        @Path("/inside")
        @Inside
        public List<Chef> aroundInside(@QueryParam("rows") int rows) {
            return lazy(rows);
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Outside {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Inside {}

    /** Reads before the call begins. */
    @Outside
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    public static class OutsideInterceptor {

        @Inject
        private RequestScopedDining.Plain other;

        @AroundInvoke
        Object read(InvocationContext method) throws Exception {
            countMenus(other, method);
            return method.proceed();
        }
    }

    /** Reads as part of the call. */
    @Inside
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    public static class InsideInterceptor {

        @Inject
        private RequestScopedDining.Plain other;

        @AroundInvoke
        Object read(InvocationContext method) throws Exception {
            countMenus(other, method);
            return method.proceed();
        }
    }

    private static void countMenus(RequestScopedDining.Plain other, InvocationContext method) {
        int rows = (Integer) method.getParameters()[0];
        for (Chef chef : other.lazy(rows)) {
            if (chef.getMenus().size() != 2) {
                throw new IllegalStateException(chef.name + " has " + chef.getMenus());
            }
        }
    }
}
