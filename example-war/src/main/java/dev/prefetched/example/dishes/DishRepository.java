package dev.prefetched.example.dishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Queries for dishes: one polymorphic JPQL query. Thread-safe. */
@ApplicationScoped
public class DishRepository {

    @PersistenceContext
    private EntityManager entityManager;

    Dish[] menu(int limit) {
        return entityManager
                .createQuery("select d from Dish d order by d.name, d.id", Dish.class)
                .setMaxResults(limit)
                .getResultStream()
                .toArray(Dish[]::new);
    }
}
