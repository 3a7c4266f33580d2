package dev.prefetched.tck.osteria;

import dev.prefetched.tck.osteria.Osteria.Award;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Dessert;
import dev.prefetched.tck.osteria.Osteria.Dish;
import dev.prefetched.tck.osteria.Osteria.Guest;
import dev.prefetched.tck.osteria.Osteria.Town;
import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;

/** Chefs in towns of their own, with two dishes, two guests and two mottos each. */
public final class Chefs implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            entities.persist(chef(entities, number));
        }
    }

    private static Chef chef(EntityManager entities, int number) {
        Chef chef = new Chef();
        chef.id = number;
        chef.name = "Chef " + number;
        chef.home.street = "Street " + number;
        chef.home.in(town(number));
        for (int place = 0; place < 2; place++) {
            int id = 2 * number + place;
            chef.getDishes().add(dish(id));
            chef.getMottos().add("Motto " + id);
            chef.getGuests().add(guest(entities, id));
        }
        return chef;
    }

    private static Town town(int number) {
        Town town = new Town();
        town.id = number;
        town.name = "Town " + number;
        return town;
    }

    private static Dish dish(int number) {
        Dish dish = number % 2 == 0 ? new Dish() : new Dessert();
        dish.id = number;
        dish.title = "Dish " + number;
        Award award = new Award();
        award.id = number;
        award.title = "Award " + number;
        dish.getAwards().add(award);
        return dish;
    }

    private static Guest guest(EntityManager entities, int number) {
        Guest guest = new Guest();
        guest.id = number;
        guest.name = "Guest " + number;
        entities.persist(guest);
        return guest;
    }
}
