package dev.prefetched.example.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Queries for reviews: JPQL, whole and by restaurant. Thread-safe. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<Review> latest(int limit) {
        return entityManager
                .createQuery("select r from Review r order by r.id desc", Review.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Review> ofRestaurant(int restaurantId) {
        return bestFirst(restaurantId).getResultList();
    }

    Optional<Review> bestOfRestaurant(int restaurantId) {
        return bestFirst(restaurantId).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<Review> bestFirst(int restaurantId) {
        return entityManager
                .createQuery(
                        "select r from Review r where r.restaurant.id = :restaurant order by r.stars desc, r.id",
                        Review.class)
                .setParameter("restaurant", restaurantId);
    }
}
