package dev.prefetched.testkit.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/chefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChefResource {

    @Inject
    private EntityManager entities;

    @GET
    public List<Chef> all() {
        return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                .getResultList();
    }
}
