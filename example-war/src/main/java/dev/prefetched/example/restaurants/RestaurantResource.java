package dev.prefetched.example.restaurants;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Resource methods for restaurants; its two subclasses give them their paths. */
public abstract class RestaurantResource {

    @Inject
    private RestaurantRepository restaurants;

    /** Restaurants with at least so many stars, by name. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Restaurant> withStars(
            @QueryParam("stars") @DefaultValue("0") int stars, @QueryParam("limit") @DefaultValue("300") int limit) {
        return restaurants.withStars(stars, limit);
    }

    /** The restaurants guests talk about most. */
    @GET
    @Path("talked-about")
    @Produces(MediaType.APPLICATION_JSON)
    public Restaurant[] talkedAbout(@QueryParam("limit") @DefaultValue("50") int limit) {
        return restaurants.mostReviewed(limit);
    }
}
