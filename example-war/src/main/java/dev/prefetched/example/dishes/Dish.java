package dev.prefetched.example.dishes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/** A dish of Italy; what else there is to say about it depends on the course. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public abstract class Dish {

    @Id
    private int id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Wine wine;

    /** For JPA. */
    protected Dish() {}

    protected Dish(int id, String name, Wine wine) {
        this.id = id;
        this.name = name;
        this.wine = wine;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Wine getWine() {
        return wine;
    }
}
