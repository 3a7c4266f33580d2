package dev.prefetched.example.recipes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;

/** Queries for recipes: JPQL with a condition. Thread-safe. */
@ApplicationScoped
public class RecipeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    Set<Recipe> quickerThan(int minutes, int limit) {
        return new LinkedHashSet<>(entityManager
                .createQuery(
                        "select r from Recipe r where r.minutes < :minutes order by r.minutes, r.title, r.id",
                        Recipe.class)
                .setParameter("minutes", minutes)
                .setMaxResults(limit)
                .getResultList());
    }
}
