package dev.prefetched.example.recipes;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/**
 * An ingredient of recipes.
 *
 * <p>Its supplier is nobody's business outside, so JSON-B does not see it; being EAGER it is loaded all the same, which
 * is how a statement an ingredient hides in many applications.
 */
@Entity
public class Ingredient {

    @Id
    private int id;

    private String name;

    @JsonbTransient
    @ManyToOne(fetch = FetchType.EAGER)
    private Supplier supplier;

    /** For JPA. */
    protected Ingredient() {}

    public Ingredient(int id, String name, Supplier supplier) {
        this.id = id;
        this.name = name;
        this.supplier = supplier;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Supplier getSupplier() {
        return supplier;
    }
}
