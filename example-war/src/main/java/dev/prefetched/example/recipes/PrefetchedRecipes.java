package dev.prefetched.example.recipes;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link RecipeResource}, prefetched. */
@Prefetched
@RequestScoped
@Path("prefetched/recipes")
public class PrefetchedRecipes extends RecipeResource {}
