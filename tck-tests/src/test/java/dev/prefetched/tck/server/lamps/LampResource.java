package dev.prefetched.tck.server.lamps;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Annotated, whatever provider there is. */
@Path("/all")
@RequestScoped
@Prefetched
@Produces(MediaType.APPLICATION_JSON)
public class LampResource {

    @PersistenceContext(unitName = "lamps")
    private EntityManager lamps;

    @GET
    public List<Lamp> all() {
        return lamps.createQuery("select l from Lamp l order by l.id", Lamp.class)
                .getResultList();
    }
}
