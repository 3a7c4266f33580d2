package dev.prefetched.tck.atelier;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.tck.atelier.Atelier.Sculptor;
import dev.prefetched.tck.atelier.Atelier.Tool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The same sculptors, with all columns and with those that are serialised. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class SculptorResource {

    @Inject
    EntityManager entities;

    @Path("/plain")
    @RequestScoped
    public static class Plain extends SculptorResource {

        @GET
        @Path("/lives")
        public List<String> lives() {
            return all().getResultStream()
                    .map(sculptor -> sculptor.getName() + ": " + sculptor.life())
                    .toList();
        }

        @GET
        @Path("/life/{id}")
        public String life(@PathParam("id") int id) {
            return entities.find(Sculptor.class, id).life();
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
    @Prefetched(columns = Columns.SERIALIZED)
    public static class Annotated extends SculptorResource {}

    @Path("/as-mapped")
    @RequestScoped
    @Prefetched
    public static class AsMapped extends SculptorResource {}

    TypedQuery<Sculptor> all() {
        return entities.createQuery("select s from Sculptor s order by s.id", Sculptor.class);
    }

    @GET
    @Path("/list")
    public List<Sculptor> list() {
        return all().getResultList();
    }

    @POST
    @Path("/list")
    public List<Sculptor> listUnsafely() {
        return list();
    }

    @GET
    @Path("/page")
    public List<Sculptor> page() {
        return all().setFirstResult(1).setMaxResults(2).getResultList();
    }

    @GET
    @Path("/twice")
    public List<Sculptor> twice() {
        page();
        return list();
    }

    @GET
    @Path("/native")
    @SuppressWarnings("unchecked")
    public List<Sculptor> byNativeQuery() {
        return entities.createNativeQuery("select * from SCULPTOR order by ID", Sculptor.class)
                .getResultList();
    }

    @GET
    @Path("/read-only")
    public List<Sculptor> readOnly() {
        return all().setHint("eclipselink.read-only", "true").getResultList();
    }

    @GET
    @Path("/locked")
    public List<Sculptor> locked() {
        entities.getTransaction().begin();
        try {
            return all().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        } finally {
            entities.getTransaction().commit();
        }
    }

    @GET
    @Path("/written")
    public List<Sculptor> afterAFlush() {
        entities.getTransaction().begin();
        entities.persist(new Tool());
        entities.flush();
        List<Sculptor> sculptors = list();
        entities.getTransaction().rollback();
        return sculptors;
    }

    @GET
    @Path("/masked")
    public List<Sculptor> masked() {
        entities.find(Sculptor.class, 1).setName("Anonymous");
        return list();
    }

    /** What is changed although the request is safe. */
    @GET
    @Path("/renamed")
    public List<Sculptor> renamed() {
        entities.getTransaction().begin();
        List<Sculptor> sculptors = list();
        sculptors.get(0).setName("Renamed");
        entities.getTransaction().commit();
        return sculptors;
    }

    /** Reads what is not written. */
    @GET
    @Path("/touched")
    public List<Sculptor> touched() {
        return all().getResultStream()
                .filter(sculptor -> !sculptor.life().isEmpty())
                .toList();
    }

    @GET
    @Path("/detached")
    public List<Sculptor> detached() {
        List<Sculptor> sculptors = list();
        entities.clear();
        return sculptors.stream().filter(sculptor -> !sculptor.life().isEmpty()).toList();
    }

    @GET
    @Path("/find")
    public Sculptor byId() {
        return entities.find(Sculptor.class, 2);
    }
}
