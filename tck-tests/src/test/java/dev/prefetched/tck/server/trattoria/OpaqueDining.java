package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Answers whose type says nothing, and those that another thread reads. */
final class OpaqueDining {

    private OpaqueDining() {}

    @Path("/plain/opaque")
    @RequestScoped
    public static class Plain extends Answering {}

    @Path("/prefetched/opaque")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answering {}

    /** The methods of both. */
    public abstract static class Answering extends Dining {

        @PersistenceContext(unitName = "kitchen")
        private EntityManager kitchen;

        @Resource
        private ManagedExecutorService executor;

        @GET
        @Path("/response")
        public Response response(@QueryParam("rows") int rows) {
            List<Chef> chefs = lazy(rows);
            return found(chefs);
        }

        private static Response found(Object content) {
            return Response.ok(content).build();
        }

        @GET
        @Path("/untyped")
        public Response untyped(@QueryParam("rows") int rows) {
            return Response.ok(kitchen.createQuery("select c from Chef c where c.id <= :rows order by c.id")
                            .setParameter("rows", rows)
                            .getResultList())
                    .build();
        }

        @GET
        @Path("/managed")
        public List<Chef> onManagedThread(@QueryParam("rows") int rows)
                throws InterruptedException, ExecutionException {
            return executor.submit(() -> lazy(rows)).get();
        }
    }
}
