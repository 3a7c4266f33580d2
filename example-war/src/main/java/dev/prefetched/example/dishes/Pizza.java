package dev.prefetched.example.dishes;

import jakarta.persistence.Entity;

/** A pizza, known by how long its dough has rested, in hours. */
@Entity
public class Pizza extends Dish {

    private int restingHours;

    /** For JPA. */
    protected Pizza() {}

    public Pizza(int id, String name, Wine wine, int restingHours) {
        super(id, name, wine);
        this.restingHours = restingHours;
    }

    public int getRestingHours() {
        return restingHours;
    }
}
