package dev.prefetched.testkit.guide;

import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;

/** Chefs with a restaurant and two dishes each. */
public class Chefs implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int row = 1; row <= rows; row++) {
            Chef chef = new Chef();
            chef.id = row;
            chef.name = "Chef " + row;
            chef.getRestaurant().id = row;
            chef.getDishes().add(dish(2 * row));
            chef.getDishes().add(dish(2 * row + 1));
            entities.persist(chef);
        }
    }

    private static Dish dish(int id) {
        Dish dish = new Dish();
        dish.id = id;
        dish.title = "Dish " + id;
        return dish;
    }
}
