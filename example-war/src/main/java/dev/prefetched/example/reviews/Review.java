package dev.prefetched.example.reviews;

import dev.prefetched.example.restaurants.Restaurant;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A guest's opinion of a restaurant. */
@Entity
public class Review {

    @Id
    private int id;

    private int stars;

    private String comment;

    @JsonbTransient
    @ManyToOne(fetch = FetchType.LAZY)
    private Restaurant restaurant;

    @ManyToOne(fetch = FetchType.LAZY)
    private Guest guest;

    /** For JPA. */
    protected Review() {}

    public Review(int id, int stars, String comment, Restaurant restaurant, Guest guest) {
        this.id = id;
        this.stars = stars;
        this.comment = comment;
        this.restaurant = restaurant;
        this.guest = guest;
    }

    public int getId() {
        return id;
    }

    /** From one to five. */
    public int getStars() {
        return stars;
    }

    public String getComment() {
        return comment;
    }

    public Restaurant getRestaurant() {
        return restaurant;
    }

    public Guest getGuest() {
        return guest;
    }
}
