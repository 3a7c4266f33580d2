package dev.prefetched.testkit.second;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Counts entities in both units. */
@Path("/counts")
@RequestScoped
public class ReviewResource {

    @PersistenceContext(unitName = "default")
    private EntityManager guide;

    @PersistenceContext(unitName = "reviews")
    private EntityManager reviews;

    @GET
    public String counts() {
        return count(guide, "Chef") + " chefs, " + count(reviews, "Review") + " reviews";
    }

    private static Object count(EntityManager entities, String name) {
        return entities.createQuery("select count(e) from " + name + " e").getSingleResult();
    }
}
