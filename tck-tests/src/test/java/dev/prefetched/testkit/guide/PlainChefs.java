package dev.prefetched.testkit.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Answers with chefs, and does nothing about N+1. */
@Path("/plain/chefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlainChefs {

    @Inject
    private EntityManager entities;

    @GET
    public List<Chef> all() {
        return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                .getResultList();
    }

    @GET
    @Path("{id}")
    public Chef one(@PathParam("id") int id) {
        return entities.find(Chef.class, id);
    }
}
