package dev.prefetched.example.restaurants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** Queries for restaurants: Criteria and native SQL. Thread-safe. */
@ApplicationScoped
public class RestaurantRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<Restaurant> withStars(int least, int limit) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<Restaurant> query = criteria.createQuery(Restaurant.class);
        Root<Restaurant> restaurant = query.from(Restaurant.class);
        query.select(restaurant)
                .where(criteria.ge(restaurant.get("stars"), least))
                .orderBy(criteria.asc(restaurant.get("name")), criteria.asc(restaurant.get("id")));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Restaurant[] mostReviewed(int limit) {
        List<?> found = entityManager
                .createNativeQuery("""
                        SELECT r.* FROM RESTAURANT r JOIN REVIEW v ON v.RESTAURANT_ID = r.ID
                        GROUP BY r.ID ORDER BY COUNT(*) DESC, r.ID FETCH FIRST ? ROWS ONLY""", Restaurant.class)
                .setParameter(1, limit)
                .getResultList();
        return found.toArray(Restaurant[]::new);
    }
}
