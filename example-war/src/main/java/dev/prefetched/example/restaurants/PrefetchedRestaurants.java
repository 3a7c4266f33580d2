package dev.prefetched.example.restaurants;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link RestaurantResource}, prefetched. */
@Prefetched
@RequestScoped
@Path("prefetched/restaurants")
public class PrefetchedRestaurants extends RestaurantResource {}
