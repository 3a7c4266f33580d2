package dev.prefetched.testkit.second;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Review {

    @Id
    public int id;

    public int stars;
}
