package dev.prefetched.example.dishes;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link DishResource}, prefetched. */
@Prefetched
@RequestScoped
@Path("prefetched/dishes")
public class PrefetchedDishes extends DishResource {}
