package dev.prefetched.example.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who ate in a restaurant and had an opinion. */
@Entity
public class Guest {

    @Id
    private int id;

    private String name;

    /** For JPA. */
    protected Guest() {}

    public Guest(int id, String name) {
        this.id = id;
        this.name = name;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
