package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Embeddable;

/** An embeddable. */
@Embeddable
public class Address {
    String street;
    String city;

    public String getStreet() {
        return street;
    }

    public String getCity() {
        return city;
    }

    public String oneLine() {
        return street + ", " + city;
    }
}
