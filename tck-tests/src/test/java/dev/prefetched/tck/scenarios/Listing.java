package dev.prefetched.tck.scenarios;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/**
 * Lists entities for any resource, as the view sets of Django do.
 *
 * @param <E> the entity
 */
public abstract class Listing<E extends Texted> {

    @Inject
    EntityManager entities;

    abstract Class<E> type();

    @GET
    @Path("/13")
    public List<E> list(@QueryParam("rows") int rows) {
        return first(type(), rows);
    }

    /** The entities with the numbers up to {@code rows}. */
    <T extends Texted> List<T> first(Class<T> type, int rows) {
        return where("e.id <= :rows", type, rows);
    }

    /** The entities that meet a condition on {@code :rows}. */
    <T extends Texted> List<T> where(String condition, Class<T> type, int rows) {
        String query = "select e from %s e where %s order by e.id".formatted(type.getSimpleName(), condition);
        return entities.createQuery(query, type).setParameter("rows", rows).getResultList();
    }
}
