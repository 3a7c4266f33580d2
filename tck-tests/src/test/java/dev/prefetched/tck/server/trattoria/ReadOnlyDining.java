package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Courier;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Answers of a read-only query, in a transaction that has changed what it reads. */
final class ReadOnlyDining {

    private ReadOnlyDining() {}

    @Path("/plain/read-only")
    @RequestScoped
    @Transactional
    public static class Plain extends ReadOnly {}

    @Path("/prefetched/read-only")
    @RequestScoped
    @Transactional
    @Prefetched
    public static class Annotated extends ReadOnly {}

    /** The method of both. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class ReadOnly {

        @PersistenceContext(unitName = "kitchen")
        private EntityManager entities;

        @Resource
        private TransactionSynchronizationRegistry transaction;

        /** The couriers have other names as long as the transaction lasts. */
        @GET
        @Path("/renamed")
        public List<Courier> renamed(@QueryParam("rows") int rows) {
            entities.createNativeQuery("update COURIER set NAME = 'Renamed'").executeUpdate();
            List<Courier> couriers = entities.createQuery(
                            "select c from Courier c where c.id > :others order by c.id", Courier.class)
                    .setParameter("others", 30 - rows)
                    .setHint("eclipselink.read-only", true)
                    .getResultList();
            transaction.setRollbackOnly();
            return couriers;
        }
    }
}
