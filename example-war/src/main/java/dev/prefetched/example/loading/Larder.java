package dev.prefetched.example.loading;

import dev.prefetched.example.dishes.Dessert;
import dev.prefetched.example.dishes.Dish;
import dev.prefetched.example.dishes.Pasta;
import dev.prefetched.example.dishes.Pizza;
import dev.prefetched.example.dishes.Wine;
import dev.prefetched.example.recipes.Ingredient;
import dev.prefetched.example.recipes.Supplier;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The dishes and ingredients that one rank of chefs chooses from.
 *
 * <p>Head chefs and brigades have separate larders. So what the guide shows of a head chef is never loaded already for
 * somebody of the brigade, and the number of statements does not depend on who happens to be on the list.
 */
final class Larder {

    private static final int SIZE = 240;

    private final List<Dish> dishes = new ArrayList<>(SIZE);
    private final List<Ingredient> ingredients = new ArrayList<>(SIZE);

    private Larder() {}

    /** Desserts and luxuries. */
    static Larder ofHeadChefs(int firstId, RandomGenerator random, EntityManager entityManager) {
        return fill(firstId, Names.LUXURIES, Larder::dessert, random, entityManager);
    }

    /** Pasta, pizza and what the market has. */
    static Larder ofBrigades(int firstId, RandomGenerator random, EntityManager entityManager) {
        return fill(firstId, Names.STAPLES, Larder::pastaOrPizza, random, entityManager);
    }

    Dish dish(int index) {
        return dishes.get(index % SIZE);
    }

    /** Different ingredients, as many as asked for. */
    List<Ingredient> ingredients(int count, RandomGenerator random) {
        int first = random.nextInt(SIZE);
        List<Ingredient> chosen = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            chosen.add(ingredients.get((first + i * 7) % SIZE));
        }
        return chosen;
    }

    private interface Cook {
        Dish cook(int id, Wine wine, RandomGenerator random);
    }

    private static Larder fill(
            int firstId, List<String> goods, Cook cook, RandomGenerator random, EntityManager entityManager) {
        Larder larder = new Larder();
        for (int id = firstId; id < firstId + SIZE; id++) {
            String grape = Names.any(Names.GRAPES, random);
            Wine wine = new Wine(id, grape + " " + Names.any(Names.LAST, random) + " " + (2000 + id % 23), grape);
            Supplier supplier = new Supplier(id, "Azienda " + Names.any(Names.LAST, random) + " " + id);
            Dish dish = cook.cook(id, wine, random);
            Ingredient ingredient = new Ingredient(id, Names.any(goods, random) + " no. " + id, supplier);
            List.of(wine, supplier, dish, ingredient).forEach(entityManager::persist);
            larder.dishes.add(dish);
            larder.ingredients.add(ingredient);
        }
        return larder;
    }

    private static Dish dessert(int id, Wine wine, RandomGenerator random) {
        return new Dessert(id, Names.any(Names.SWEETS, random), wine, Names.any(Names.VESSELS, random));
    }

    private static Dish pastaOrPizza(int id, Wine wine, RandomGenerator random) {
        if (id % 3 == 0) {
            return new Pizza(id, "Pizza " + Names.any(Names.TOPPINGS, random), wine, 24 + random.nextInt(48));
        }
        String shape = Names.any(Names.SHAPES, random);
        return new Pasta(id, shape + " " + Names.any(Names.SAUCES, random), wine, shape);
    }
}
