package dev.prefetched.example.recipes;

import dev.prefetched.example.chefs.Chef;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.List;

/** How one chef cooks something. */
@Entity
public class Recipe {

    @Id
    private int id;

    private String title;

    private int minutes;

    @JsonbTransient
    @ManyToOne(fetch = FetchType.LAZY)
    private Chef chef;

    @ManyToMany
    @OrderBy("name, id")
    private List<Ingredient> ingredients;

    /** For JPA. */
    protected Recipe() {}

    public Recipe(int id, String title, int minutes, Chef chef, List<Ingredient> ingredients) {
        this.id = id;
        this.title = title;
        this.minutes = minutes;
        this.chef = chef;
        this.ingredients = ingredients;
    }

    public int getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** How long it takes, in minutes. */
    public int getMinutes() {
        return minutes;
    }

    public Chef getChef() {
        return chef;
    }

    public List<Ingredient> getIngredients() {
        return ingredients;
    }
}
