package dev.prefetched.example.chefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;

/** Queries for chefs: JPQL, a named query, Criteria with paging, and {@code find}. Thread-safe. */
@ApplicationScoped
public class ChefRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<Chef> brigade(int limit) {
        return entityManager
                .createQuery("select c from Chef c where c.headChef is not null order by c.name, c.id", Chef.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Chef> heads(int limit) {
        return entityManager
                .createNamedQuery(Chef.HEADS, Chef.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Chef> brigadeSpeaking(String language, int first, int limit) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<Chef> query = criteria.createQuery(Chef.class);
        Root<Chef> chef = query.from(Chef.class);
        query.select(chef)
                .where(
                        criteria.isMember(language, chef.<List<String>>get("languages")),
                        criteria.isNotNull(chef.get("headChef")))
                .orderBy(criteria.asc(chef.get("name")), criteria.asc(chef.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Chef> byId(int id) {
        return Optional.ofNullable(entityManager.find(Chef.class, id));
    }
}
