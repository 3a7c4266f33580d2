package dev.prefetched.example.restaurants;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** A restaurant of the guide. */
@Entity
public class Restaurant {

    @Id
    private int id;

    private String name;

    private int stars;

    @Embedded
    private Address address;

    @ElementCollection
    @OrderBy
    private List<String> cuisines;

    @OneToMany(mappedBy = "restaurant")
    @OrderBy("year, id")
    private List<Award> awards = new ArrayList<>();

    /** For JPA. */
    protected Restaurant() {}

    public Restaurant(int id, String name, int stars, Address address, List<String> cuisines) {
        this.id = id;
        this.name = name;
        this.stars = stars;
        this.address = address;
        this.cuisines = cuisines;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** From none to three. */
    public int getStars() {
        return stars;
    }

    public Address getAddress() {
        return address;
    }

    public List<String> getCuisines() {
        return cuisines;
    }

    public List<Award> getAwards() {
        return awards;
    }
}
