package dev.prefetched.example.recipes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The farm an ingredient comes from. */
@Entity
public class Supplier {

    @Id
    private int id;

    private String name;

    /** For JPA. */
    protected Supplier() {}

    public Supplier(int id, String name) {
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
