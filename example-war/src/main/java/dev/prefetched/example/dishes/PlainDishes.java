package dev.prefetched.example.dishes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link DishResource} as JPA leaves it. */
@RequestScoped
@Path("plain/dishes")
public class PlainDishes extends DishResource {}
