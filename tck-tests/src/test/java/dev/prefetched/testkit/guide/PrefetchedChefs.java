package dev.prefetched.testkit.guide;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Answers with chefs, prefetched if the product is deployed. */
@Path("/prefetched/chefs")
@Prefetched
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PrefetchedChefs {

    @Inject
    private EntityManager entities;

    @GET
    public List<Chef> all() {
        return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                .getResultList();
    }
}
