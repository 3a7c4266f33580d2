package dev.prefetched.tck.resources;

import dev.prefetched.tck.osteria.Osteria.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Where the resources have their chefs from. */
@RequestScoped
public class ChefQueries {

    private static final String FIRST = "select c from Chef c where c.id <= :rows order by c.id";

    @Inject
    private EntityManager entities;

    /** The first chefs, with the type that tells. */
    public List<Chef> first(int rows) {
        return entities.createQuery(FIRST, Chef.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** The same as the untyped API of JPA gives them. */
    @SuppressWarnings("rawtypes")
    public List untyped(int rows) {
        Query query = entities.createQuery(FIRST);
        return query.setParameter("rows", rows).getResultList();
    }
}
