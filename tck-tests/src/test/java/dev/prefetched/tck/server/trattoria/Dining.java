package dev.prefetched.tck.server.trattoria;

import dev.prefetched.tck.server.trattoria.Cellar.Grower;
import dev.prefetched.tck.server.trattoria.Cellar.Wine;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import dev.prefetched.tck.server.trattoria.Kitchen.Review;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What every resource of the application answers, whatever its scope. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class Dining {

    @PersistenceContext(unitName = "kitchen")
    private EntityManager kitchen;

    @PersistenceContext(unitName = "cellar")
    private EntityManager cellar;

    @GET
    @Path("/lazy")
    public List<Chef> lazy(@QueryParam("rows") int rows) {
        return kitchen.createQuery("select c from Chef c where c.id <= :rows order by c.id", Chef.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    @GET
    @Path("/eager")
    public List<Review> eager(@QueryParam("rows") int rows) {
        return kitchen.createQuery("select r from Review r where r.id <= :rows order by r.id", Review.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    @GET
    @Path("/page")
    public List<Chef> page(@QueryParam("rows") int rows) {
        return kitchen.createQuery("select c from Chef c order by c.id", Chef.class)
                .setFirstResult(2)
                .setMaxResults(rows)
                .getResultList();
    }

    @GET
    @Path("/native")
    @SuppressWarnings("unchecked")
    public List<Chef> nativeSql(@QueryParam("rows") int rows) {
        return kitchen.createNativeQuery("select * from CHEF where ID <= ? order by ID", Chef.class)
                .setParameter(1, rows)
                .getResultList();
    }

    @GET
    @Path("/find")
    public Chef find(@QueryParam("rows") int rows) {
        return kitchen.find(Chef.class, rows);
    }

    /** Written with a visibility strategy, see {@link OwnJsonb}. */
    @GET
    @Path("/own-visibility")
    public Grower[] ownVisibility(@QueryParam("rows") int rows) {
        return cellar.createQuery("select g from Grower g where g.id <= :rows order by g.id", Grower.class)
                .setParameter("rows", rows)
                .getResultStream()
                .toArray(Grower[]::new);
    }

    /** Written with an adapter, see {@link OwnJsonb}. */
    @GET
    @Path("/own-adapter")
    public Wine[] ownAdapter(@QueryParam("rows") int rows) {
        return otherUnit(rows).toArray(Wine[]::new);
    }

    @GET
    @Path("/other-unit")
    public List<Wine> otherUnit(@QueryParam("rows") int rows) {
        return cellar.createQuery("select w from Wine w where w.id <= :rows order by w.id", Wine.class)
                .setParameter("rows", rows)
                .getResultList();
    }
}
