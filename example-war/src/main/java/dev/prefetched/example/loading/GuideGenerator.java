package dev.prefetched.example.loading;

import dev.prefetched.example.chefs.Chef;
import dev.prefetched.example.recipes.Recipe;
import dev.prefetched.example.restaurants.Address;
import dev.prefetched.example.restaurants.Award;
import dev.prefetched.example.restaurants.City;
import dev.prefetched.example.restaurants.Restaurant;
import dev.prefetched.example.reviews.Guest;
import dev.prefetched.example.reviews.Review;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes up the guide, restaurant by restaurant, and persists it: the same guide for the same seed.
 *
 * <p>For one thread and one transaction.
 */
final class GuideGenerator {

    static final int CHEFS_PER_RESTAURANT = 5;
    static final int RECIPES_PER_CHEF = 3;
    static final int INGREDIENTS_PER_RECIPE = 3;
    private static final int GUESTS = 3000;

    private final EntityManager entityManager;
    private final Random random;
    private final List<City> cities = new ArrayList<>();
    private final List<Guest> guests = new ArrayList<>();
    private final Larder headChefs;
    private final Larder brigades;

    private int restaurants;
    private int chefs;
    private int recipes;
    private int reviews;
    private int awards;

    GuideGenerator(EntityManager entityManager, long seed) {
        this.entityManager = entityManager;
        this.random = new Random(seed);
        this.headChefs = Larder.ofHeadChefs(1, random, entityManager);
        this.brigades = Larder.ofBrigades(1001, random, entityManager);
        for (String city : Names.CITIES) {
            String[] nameAndRegion = city.split(":", 2);
            cities.add(persisted(new City(cities.size() + 1, nameAndRegion[0], nameAndRegion[1])));
        }
        for (int id = 1; id <= GUESTS; id++) {
            guests.add(persisted(new Guest(id, Names.person(random))));
        }
    }

    /** One more restaurant with its awards, its reviews and its kitchen: a head chef and the brigade. */
    void addRestaurant() {
        int id = ++restaurants;
        City city = cities.get(id % cities.size());
        Address address = new Address(Names.any(Names.STREETS, random) + " " + (1 + random.nextInt(90)), city);
        String name = Names.any(Names.SIGNS, random) + " " + Names.any(Names.LAST, random);
        Restaurant restaurant = persisted(new Restaurant(id, name, random.nextInt(4), address, twoOf(Names.CUISINES)));
        for (int i = 0; i < 2; i++) {
            String title = Names.any(Names.AWARDS, random);
            persisted(new Award(++awards, title, 1990 + random.nextInt(35), restaurant));
        }
        int opinions = 5 + id % 11;
        for (int i = 0; i < opinions; i++) {
            Guest guest = guests.get(reviews % GUESTS);
            String comment = Names.any(Names.COMMENTS, random);
            persisted(new Review(++reviews, 1 + random.nextInt(5), comment, restaurant, guest));
        }
        Chef head = addChef(restaurant, null, headChefs);
        for (int i = 1; i < CHEFS_PER_RESTAURANT; i++) {
            addChef(restaurant, head, brigades);
        }
    }

    int chefs() {
        return chefs;
    }

    private Chef addChef(Restaurant restaurant, @Nullable Chef head, Larder larder) {
        int id = ++chefs;
        String name = Names.person(random);
        Chef chef = persisted(new Chef(id, name, larder.dish(id), restaurant, head, twoOf(Names.LANGUAGES)));
        for (int i = 0; i < RECIPES_PER_CHEF; i++) {
            String title = Names.any(Names.SHAPES, random) + " " + Names.any(Names.SAUCES, random);
            int minutes = 10 + random.nextInt(110);
            persisted(new Recipe(++recipes, title, minutes, chef, larder.ingredients(INGREDIENTS_PER_RECIPE, random)));
        }
        return chef;
    }

    private List<String> twoOf(List<String> words) {
        int first = random.nextInt(words.size());
        int second = (first + 1 + random.nextInt(words.size() - 1)) % words.size();
        return List.of(words.get(first), words.get(second));
    }

    private <E> E persisted(E entity) {
        entityManager.persist(entity);
        return entity;
    }
}
