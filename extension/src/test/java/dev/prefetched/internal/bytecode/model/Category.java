package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Entity;

/** A tree. */
@Entity
public class Category extends Base<Long> {
    String name;
    Category up;

    public String getName() {
        return name;
    }

    public Category getUp() {
        return up;
    }
}
