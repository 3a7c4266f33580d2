package dev.prefetched.example.reviews;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Resource methods for reviews; its two subclasses give them their paths. */
public abstract class ReviewResource {

    @Inject
    private ReviewRepository reviews;

    /** The newest reviews of all restaurants. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Review> latest(@QueryParam("limit") @DefaultValue("1200") int limit) {
        return reviews.latest(limit);
    }

    /** The reviews of one restaurant, the best first. */
    @GET
    @Path("of/{restaurant}")
    @Produces(MediaType.APPLICATION_JSON)
    public Collection<Review> ofRestaurant(@PathParam("restaurant") int restaurant) {
        return reviews.ofRestaurant(restaurant);
    }

    /** The best review of a restaurant, if anybody has written one. */
    @GET
    @Path("of/{restaurant}/best")
    @Produces(MediaType.APPLICATION_JSON)
    public Optional<Review> bestOfRestaurant(@PathParam("restaurant") int restaurant) {
        return reviews.bestOfRestaurant(restaurant);
    }
}
