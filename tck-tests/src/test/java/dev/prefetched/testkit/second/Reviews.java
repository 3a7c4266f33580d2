package dev.prefetched.testkit.second;

import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;

/** Reviews that give five stars. */
public class Reviews implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int row = 1; row <= rows; row++) {
            Review review = new Review();
            review.id = row;
            review.stars = 5;
            entities.persist(review);
        }
    }
}
