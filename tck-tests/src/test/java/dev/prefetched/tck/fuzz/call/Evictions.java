package dev.prefetched.tck.fuzz.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Takes entities out of the shared cache while other requests use it. */
@RequestScoped
@Path("/evict")
public class Evictions {

    @Inject
    EntityManager entities;

    @GET
    @Path("/{entity}")
    public String evict(@PathParam("entity") String name) {
        entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(name))
                .map(EntityType::getJavaType)
                .forEach(entities.getEntityManagerFactory().getCache()::evict);
        return name;
    }
}
