package dev.prefetched.example.recipes;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** Resource methods for recipes; its two subclasses give them their paths. */
public abstract class RecipeResource {

    @Inject
    private RecipeRepository recipes;

    /** Recipes that take less than so many minutes, the quickest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Set<Recipe> quick(
            @QueryParam("minutes") @DefaultValue("60") int minutes,
            @QueryParam("limit") @DefaultValue("150") int limit) {
        return recipes.quickerThan(minutes, limit);
    }
}
