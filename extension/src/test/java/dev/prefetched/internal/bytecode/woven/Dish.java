package dev.prefetched.internal.bytecode.woven;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Mapped by its fields. */
@Entity
public class Dish {
    @Id
    private Long id;

    String title;

    @Basic(fetch = FetchType.LAZY)
    private String recipe;

    @ManyToOne(fetch = FetchType.LAZY)
    private Chef chef;

    public Long getId() {
        return id;
    }

    public String getRecipe() {
        return recipe;
    }

    public Chef getChef() {
        return chef;
    }

    public String getCook() {
        return chef.getKnownAs();
    }
}
