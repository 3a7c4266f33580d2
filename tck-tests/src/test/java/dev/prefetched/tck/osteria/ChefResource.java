package dev.prefetched.tck.osteria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Osteria.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same chefs by every kind of query and in every kind of container. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class ChefResource {

    @Inject
    EntityManager entities;

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ChefResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ChefResource {}

    private TypedQuery<Chef> all() {
        return entities.createQuery("select c from Chef c order by c.id", Chef.class);
    }

    @GET
    @Path("/jpql")
    public List<Chef> byJpql() {
        return all().getResultList();
    }

    @GET
    @Path("/criteria")
    public Collection<Chef> byCriteria() {
        CriteriaQuery<Chef> query = entities.getCriteriaBuilder().createQuery(Chef.class);
        Root<Chef> chef = query.from(Chef.class);
        query.select(chef).orderBy(entities.getCriteriaBuilder().asc(chef.get("id")));
        return entities.createQuery(query).getResultList();
    }

    @GET
    @Path("/named")
    public Chef[] byNamedQuery() {
        return entities.createNamedQuery("Chef.all", Chef.class).getResultList().toArray(Chef[]::new);
    }

    @GET
    @Path("/native")
    @SuppressWarnings("unchecked")
    public List<Chef> byNativeQuery() {
        return entities.createNativeQuery("select * from CHEF order by ID", Chef.class)
                .getResultList();
    }

    @GET
    @Path("/page")
    public Set<Chef> page() {
        return new LinkedHashSet<>(all().setFirstResult(1).setMaxResults(2).getResultList());
    }

    @GET
    @Path("/find")
    public Chef byId() {
        return entities.find(Chef.class, 2);
    }

    @GET
    @Path("/optional")
    public Optional<Chef> byName() {
        return entities.createQuery("select c from Chef c where c.name = 'Chef 2'", Chef.class)
                .getResultStream()
                .findFirst();
    }

    @GET
    @Path("/many")
    public List<Chef> withManyGuests() {
        return entities.createQuery("select distinct c from Chef c join c.guests g order by c.id", Chef.class)
                .getResultList();
    }
}
