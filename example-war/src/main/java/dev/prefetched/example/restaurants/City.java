package dev.prefetched.example.restaurants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A city of Italy. */
@Entity
public class City {

    @Id
    private int id;

    private String name;
    private String region;

    /** For JPA. */
    protected City() {}

    public City(int id, String name, String region) {
        this.id = id;
        this.name = name;
        this.region = region;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getRegion() {
        return region;
    }
}
