package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Entity;

/** A subclass that overrides a getter. */
@Entity
public class Vip extends Owner {
    String tier;

    public String getTier() {
        return tier;
    }

    @Override
    public String getLabel() {
        return tier;
    }
}
