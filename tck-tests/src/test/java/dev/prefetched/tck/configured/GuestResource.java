package dev.prefetched.tck.configured;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.configured.Guests.Guest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** All guests, without and with {@code @Prefetched}. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class GuestResource {

    @Inject
    private EntityManager entities;

    @GET
    @Path("/guests")
    public List<Guest> guests() {
        return entities.createQuery("select g from Guest g order by g.id", Guest.class)
                .getResultList();
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends GuestResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends GuestResource {}
}
