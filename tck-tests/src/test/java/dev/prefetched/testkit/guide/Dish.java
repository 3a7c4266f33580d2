package dev.prefetched.testkit.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Dish {

    @Id
    public int id;

    public String title = "";
}
