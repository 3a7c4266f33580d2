package dev.prefetched.testkit.guide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Chef {

    @Id
    public int id;

    public String name = "";

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Restaurant restaurant = new Restaurant();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "CHEF_ID")
    @OrderBy("id")
    private List<Dish> dishes = new ArrayList<>();

    public Restaurant getRestaurant() {
        return restaurant;
    }

    public void setRestaurant(Restaurant restaurant) {
        this.restaurant = restaurant;
    }

    public List<Dish> getDishes() {
        return dishes;
    }
}
