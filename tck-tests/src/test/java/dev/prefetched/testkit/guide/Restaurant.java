package dev.prefetched.testkit.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Restaurant {

    @Id
    public int id;

    public String name = "";
}
