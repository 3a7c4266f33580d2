package dev.prefetched.example.dishes;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Resource methods for dishes; its two subclasses give them their paths. */
public abstract class DishResource {

    @Inject
    private DishRepository dishes;

    /** Dishes by name, of whatever course. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Dish[] menu(@QueryParam("limit") @DefaultValue("100") int limit) {
        return dishes.menu(limit);
    }
}
