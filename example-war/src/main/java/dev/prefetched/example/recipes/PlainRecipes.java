package dev.prefetched.example.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link RecipeResource} as JPA leaves it. */
@RequestScoped
@Path("plain/recipes")
public class PlainRecipes extends RecipeResource {}
