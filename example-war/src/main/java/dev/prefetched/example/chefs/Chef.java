package dev.prefetched.example.chefs;

import dev.prefetched.example.dishes.Dish;
import dev.prefetched.example.recipes.Recipe;
import dev.prefetched.example.restaurants.Restaurant;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chef: a head chef, who runs the kitchen of a restaurant, or one of the brigade, who has a head chef. */
@Entity
@NamedQuery(name = Chef.HEADS, query = "select c from Chef c where c.headChef is null order by c.name, c.id")
public class Chef {

    static final String HEADS = "Chef.heads";

    @Id
    private int id;

    private String name;

    @ManyToOne // EAGER, since that is what JPA does when nothing is said
    private Dish favouriteDish;

    @ManyToOne(fetch = FetchType.LAZY)
    private Restaurant restaurant;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Chef headChef;

    @ElementCollection
    @OrderBy
    private List<String> languages;

    @OneToMany(mappedBy = "chef")
    @OrderBy("title, id")
    private List<Recipe> recipes = new ArrayList<>();

    /** For JPA. */
    protected Chef() {}

    public Chef(
            int id,
            String name,
            Dish favouriteDish,
            Restaurant restaurant,
            @Nullable Chef headChef,
            List<String> languages) {
        this.id = id;
        this.name = name;
        this.favouriteDish = favouriteDish;
        this.restaurant = restaurant;
        this.headChef = headChef;
        this.languages = languages;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Dish getFavouriteDish() {
        return favouriteDish;
    }

    public Restaurant getRestaurant() {
        return restaurant;
    }

    /** Whom this chef cooks under; none for a head chef. */
    public @Nullable Chef getHeadChef() {
        return headChef;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public List<Recipe> getRecipes() {
        return recipes;
    }
}
