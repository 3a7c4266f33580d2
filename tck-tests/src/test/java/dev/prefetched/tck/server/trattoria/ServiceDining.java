package dev.prefetched.tck.server.trattoria;

import dev.prefetched.PrefetchPlan;
import dev.prefetched.Prefetcher;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

/** Resources without the annotation, which have a service do it all. */
final class ServiceDining {

    private ServiceDining() {}

    @Path("/plain/service")
    @RequestScoped
    public static class Plain extends Serving {

        @Override
        String run(Type type, Supplier<String> work) {
            return work.get();
        }
    }

    @Path("/prefetched/service")
    @RequestScoped
    public static class ByPrefetcher extends Serving {

        @Inject
        private Prefetcher prefetcher;

        @Override
        String run(Type type, Supplier<String> work) {
            return prefetcher.prefetch(type, work);
        }

        @GET
        @Path("/plan")
        @Produces(MediaType.TEXT_PLAIN)
        public String plan() {
            PrefetchPlan plan = prefetcher.plan(CHEFS);
            return plan + " " + plan.statementBudget().orElse(-1);
        }
    }

    /** The methods of both. */
    public abstract static class Serving {

        static final Type CHEFS = new GenericType<List<Chef>>() {}.getType();

        @Inject
        private Service service;

        abstract String run(Type type, Supplier<String> work);

        @GET
        @Path("/export")
        @Produces(MediaType.TEXT_PLAIN)
        public String export(@QueryParam("rows") int rows) {
            return run(CHEFS, () -> service.export(rows));
        }
    }

    /** Writes chefs down. */
    @ApplicationScoped
    @Transactional
    public static class Service {

        private final Jsonb jsonb = JsonbBuilder.create();

        @PersistenceContext(unitName = "kitchen")
        private EntityManager kitchen;

        String export(int rows) {
            return jsonb.toJson(
                    kitchen.createQuery("select c from Chef c where c.id <= :rows order by c.id", Chef.class)
                            .setParameter("rows", rows)
                            .getResultList());
        }
    }
}
