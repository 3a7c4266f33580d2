package dev.prefetched.example.dishes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A wine that goes with a dish. */
@Entity
public class Wine {

    @Id
    private int id;

    private String name;
    private String grape;

    /** For JPA. */
    protected Wine() {}

    public Wine(int id, String name, String grape) {
        this.id = id;
        this.name = name;
        this.grape = grape;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getGrape() {
        return grape;
    }
}
