package dev.prefetched.example.dishes;

import jakarta.persistence.Entity;

/** A pasta dish, known by the shape of its pasta. */
@Entity
public class Pasta extends Dish {

    private String shape;

    /** For JPA. */
    protected Pasta() {}

    public Pasta(int id, String name, Wine wine, String shape) {
        super(id, name, wine);
        this.shape = shape;
    }

    public String getShape() {
        return shape;
    }
}
