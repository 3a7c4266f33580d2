package dev.prefetched.example.dishes;

import jakarta.persistence.Entity;

/** A dessert, known by what it is served in. */
@Entity
public class Dessert extends Dish {

    private String servedIn;

    /** For JPA. */
    protected Dessert() {}

    public Dessert(int id, String name, Wine wine, String servedIn) {
        super(id, name, wine);
        this.servedIn = servedIn;
    }

    public String getServedIn() {
        return servedIn;
    }
}
