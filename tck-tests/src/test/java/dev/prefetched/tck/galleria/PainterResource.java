package dev.prefetched.tck.galleria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.galleria.Galleria.Painter;
import dev.prefetched.tck.galleria.Galleria.School;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The same painters by every kind of query. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class PainterResource {

    @Inject
    EntityManager entities;

    @Path("/plain")
    @RequestScoped
    public static class Plain extends PainterResource {

        @GET
        @Path("/titles")
        public List<String> titles() {
            return all().getResultStream()
                    .flatMap(painter -> painter.getPaintings().stream())
                    .map(painting -> painting.title)
                    .toList();
        }

        @GET
        @Path("/evicted")
        public String evict() {
            entities.getEntityManagerFactory().getCache().evictAll();
            return "";
        }
    }

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends PainterResource {}

    TypedQuery<Painter> all() {
        return entities.createQuery("select p from Painter p order by p.id", Painter.class);
    }

    @GET
    @Path("/jpql")
    public List<Painter> byJpql() {
        return all().getResultList();
    }

    @GET
    @Path("/criteria")
    public List<Painter> byCriteria() {
        CriteriaQuery<Painter> query = entities.getCriteriaBuilder().createQuery(Painter.class);
        Root<Painter> painter = query.from(Painter.class);
        query.select(painter).orderBy(entities.getCriteriaBuilder().asc(painter.get("id")));
        return entities.createQuery(query).getResultList();
    }

    @GET
    @Path("/page")
    public List<Painter> page() {
        return all().setFirstResult(1).setMaxResults(2).getResultList();
    }

    @GET
    @Path("/native")
    @SuppressWarnings("unchecked")
    public List<Painter> byNativeQuery() {
        return entities.createNativeQuery("select ID, VERSION, NAME, SCHOOL_ID from PAINTER order by ID", Painter.class)
                .getResultList();
    }

    @GET
    @Path("/report")
    public List<Painter> byReport() {
        return entities.createQuery("select p, p.name from Painter p order by p.id", Object[].class)
                .getResultStream()
                .map(row -> (Painter) row[0])
                .toList();
    }

    @GET
    @Path("/joined")
    public List<Painter> byJoinFetch() {
        return entities.createQuery("select p from Painter p join fetch p.school order by p.id", Painter.class)
                .getResultList();
    }

    @GET
    @Path("/locked")
    public List<Painter> locked() {
        entities.getTransaction().begin();
        try {
            return all().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        } finally {
            entities.getTransaction().commit();
        }
    }

    @GET
    @Path("/refreshed")
    public List<Painter> refreshed() {
        return all().setHint("eclipselink.refresh", "true").getResultList();
    }

    @GET
    @Path("/written")
    public List<Painter> afterAFlush() {
        entities.getTransaction().begin();
        entities.persist(new School());
        entities.flush();
        List<Painter> painters = all().getResultList();
        entities.getTransaction().rollback();
        return painters;
    }

    /** What is changed without being saved is what the application wants to show. */
    @GET
    @Path("/masked")
    public List<Painter> masked() {
        entities.find(Painter.class, 1).setName("Anonymous");
        return all().getResultList();
    }

    @GET
    @Path("/unflushed")
    public List<Painter> changedAfterAFlush() {
        entities.setFlushMode(FlushModeType.COMMIT);
        entities.getTransaction().begin();
        entities.find(Painter.class, 2).setName("Flushed");
        entities.flush();
        entities.find(Painter.class, 1).setName("Not flushed");
        List<Painter> painters = all().getResultList();
        entities.getTransaction().rollback();
        return painters;
    }

    @GET
    @Path("/find")
    public Painter byId() {
        return entities.find(Painter.class, 2);
    }
}
