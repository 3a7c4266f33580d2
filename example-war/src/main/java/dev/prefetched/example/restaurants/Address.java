package dev.prefetched.example.restaurants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

/** Where a restaurant is: embedded, with a relation of its own that is EAGER because that is what JPA defaults to. */
@Embeddable
public class Address {

    private String street;

    @ManyToOne
    private City city;

    /** For JPA. */
    protected Address() {}

    public Address(String street, City city) {
        this.street = street;
        this.city = city;
    }

    public String getStreet() {
        return street;
    }

    public City getCity() {
        return city;
    }
}
