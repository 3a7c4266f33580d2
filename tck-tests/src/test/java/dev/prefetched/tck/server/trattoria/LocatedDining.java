package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Resources that a locator finds in every way there is (Jakarta REST 3.1, section 3.4.1). */
@Path("/prefetched/located")
@RequestScoped
public class LocatedDining {

    @PersistenceContext(unitName = "kitchen")
    private EntityManager kitchen;

    @Inject
    private Found injected;

    @Path("/injected")
    public Found injected() {
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
        return new Made(kitchen);
    }

    /** Found by the container. */
    @Dependent
    @Prefetched
    public static class Found extends Dining {}

    /** Made by the REST runtime, which on some servers injects nothing into it. */
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class Instantiated {

        @GET
        @Path("/lazy")
        public List<Chef> lazy(@QueryParam("rows") int rows) {
            return CDI.current().select(RequestScopedDining.Plain.class).get().lazy(rows);
        }
    }

    /** Known to nobody but the locator. */
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class Made {

        private final EntityManager kitchen;

        Made(EntityManager kitchen) {
            this.kitchen = kitchen;
        }

        @GET
        @Path("/lazy")
        public List<Chef> lazy(@QueryParam("rows") int rows) {
            return kitchen.createQuery("select c from Chef c where c.id <= :rows order by c.id", Chef.class)
                    .setParameter("rows", rows)
                    .getResultList();
        }
    }
}
