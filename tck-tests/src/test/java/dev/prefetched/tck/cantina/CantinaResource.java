package dev.prefetched.tck.cantina;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.tck.cantina.Cantina.Bottle;
import dev.prefetched.tck.cantina.Estate.Producer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** The bottles and the producers with numbers from {@code from} to {@code to}. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CantinaResource {

    @Inject
    EntityManager entities;

    @QueryParam("from")
    int from;

    @QueryParam("to")
    int to;

    @Path("/plain")
    @RequestScoped
    public static class Plain extends CantinaResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends CantinaResource {}

    /** Only what is written. */
    @Path("/narrow")
    @RequestScoped
    @Prefetched(columns = Columns.SERIALIZED)
    public static class Narrow extends CantinaResource {}

    private <T> TypedQuery<T> within(String jpql, Class<T> type) {
        return entities.createQuery(jpql, type).setParameter("from", from).setParameter("to", to);
    }

    @GET
    @Path("/bottles")
    public List<Bottle> bottles() {
        return within("select b from Bottle b where b.id between :from and :to order by b.id", Bottle.class)
                .getResultList();
    }

    @GET
    @Path("/bottles/page")
    public List<Bottle> page() {
        return within("select b from Bottle b where b.id between :from and :to order by b.id", Bottle.class)
                .setFirstResult(1)
                .setMaxResults(2)
                .getResultList();
    }

    /** Without an order, which not every database allows beside a lock. */
    @GET
    @Path("/bottles/locked")
    public List<Bottle> lockedBottles() {
        entities.getTransaction().begin();
        List<Bottle> locked = within("select b from Bottle b where b.id between :from and :to", Bottle.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        entities.getTransaction().commit();
        return locked.stream().sorted(Comparator.comparing(bottle -> bottle.id)).toList();
    }

    @GET
    @Path("/producers")
    public List<Producer> producers() {
        return producersAsked().getResultList();
    }

    private TypedQuery<Producer> producersAsked() {
        return within(
                "select p from Producer p where p.number between :from and :to order by p.number", Producer.class);
    }

    /** Checked when the transaction ends, by statements of its own. */
    @GET
    @Path("/producers/checked")
    public List<Producer> checkedProducers() {
        entities.getTransaction().begin();
        List<Producer> checked =
                producersAsked().setLockMode(LockModeType.OPTIMISTIC).getResultList();
        entities.getTransaction().commit();
        return checked;
    }

    /** In a transaction that has written and is rolled back before the answer is written. */
    @GET
    @Path("/producers/written")
    public List<Producer> producersInATransactionThatHasWritten() {
        entities.getTransaction().begin();
        entities.createNativeQuery("update REGION set ID = ID where ID = 1").executeUpdate();
        List<Producer> producers = producers();
        entities.getTransaction().rollback();
        return producers;
    }
}
