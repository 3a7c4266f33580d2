package dev.prefetched.example.restaurants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link RestaurantResource} as JPA leaves it. */
@RequestScoped
@Path("plain/restaurants")
public class PlainRestaurants extends RestaurantResource {}
