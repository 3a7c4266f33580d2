package dev.prefetched.example.restaurants;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A prize a restaurant won. */
@Entity
public class Award {

    @Id
    private int id;

    private String title;

    @Column(name = "AWARDED_IN")
    private int year;

    @JsonbTransient
    @ManyToOne(fetch = FetchType.LAZY)
    private Restaurant restaurant;

    /** For JPA. */
    protected Award() {}

    public Award(int id, String title, int year, Restaurant restaurant) {
        this.id = id;
        this.title = title;
        this.year = year;
        this.restaurant = restaurant;
    }

    public int getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public int getYear() {
        return year;
    }

    public Restaurant getRestaurant() {
        return restaurant;
    }
}
