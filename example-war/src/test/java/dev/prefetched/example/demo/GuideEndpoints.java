package dev.prefetched.example.demo;

import static dev.prefetched.example.demo.StatementBudget.oneQuery;

import java.util.List;

/** Every endpoint of the guide with its statement budget, spelt out relation by relation. */
final class GuideEndpoints {

    private static final StatementBudget DISH = oneQuery().plusBatch("wine");

    private static final StatementBudget RECIPE = oneQuery()
            .plusBatch("ingredients")
            .plusBatch("ingredients.supplier", rows -> 240); // EAGER and hidden from JSON; a rank of chefs has 240

    private static final StatementBudget REVIEW = oneQuery().plusBatch("guest");

    private static final StatementBudget RESTAURANT =
            oneQuery().plusBatch("address.city").plusBatch("cuisines").plusBatch("awards");

    private static final StatementBudget KITCHEN = oneQuery()
            .plusBatch("favouriteDish", DISH)
            .plusBatch("languages")
            .plusBatch("recipes")
            .plusBatch("recipes.ingredients", rows -> 3 * rows) // a chef has three recipes
            .plusBatch("recipes.ingredients.supplier", rows -> 240);

    private static final StatementBudget HEAD_CHEF = KITCHEN.plusBatch("restaurant", RESTAURANT);

    /** A cook's restaurant costs nothing: it is the head chef's, who is written before it. */
    private static final StatementBudget COOK = KITCHEN.plusBatch("headChef", HEAD_CHEF);

    /**
     * Of many cooks, the first one's head chef brings all others, who are chefs as well: what is read of chefs after that is
     * read for both at once.
     */
    private static final StatementBudget COOKS = oneQuery()
            .plusBatch("favouriteDish", DISH)
            .plusBatch("headChef", oneQuery().plusBatch("favouriteDish", DISH).plusBatch("restaurant", RESTAURANT))
            .plusBatch("languages")
            .plusBatch("recipes")
            .plusBatch("recipes.ingredients", rows -> 2 * 3 * rows)
            .plusBatch(
                    "recipes.ingredients.supplier", rows -> 2 * 3 * rows); // EAGER: once for each batch of ingredients

    private GuideEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoint.list("/chefs", "JPQL", 100, COOKS),
                Endpoint.list("/chefs/heads", "named query", 60, HEAD_CHEF),
                Endpoint.list("/chefs/speaking/French", "Criteria, page 1", 25, COOKS),
                Endpoint.fixed("/chefs/speaking/French?page=3", "Criteria, page 3", COOKS),
                Endpoint.fixed("/chefs/7", "find", COOK),
                Endpoint.list("/restaurants", "Criteria", 300, RESTAURANT),
                Endpoint.list("/restaurants/talked-about", "native SQL", 50, RESTAURANT),
                Endpoint.list("/reviews", "JPQL, 1200 keys", 1200, REVIEW),
                Endpoint.fixed("/reviews/of/10", "JPQL", REVIEW),
                Endpoint.fixed("/reviews/of/10/best", "JPQL, first row", REVIEW),
                Endpoint.list("/recipes", "JPQL", 150, RECIPE),
                Endpoint.list("/dishes", "JPQL, inheritance", 100, DISH));
    }
}
