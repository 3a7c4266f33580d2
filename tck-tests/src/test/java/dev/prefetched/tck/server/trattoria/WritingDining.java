package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Methods that change what they answer with; rolled back, so that each request finds the same. */
final class WritingDining {

    private WritingDining() {}

    @Path("/plain/writing")
    @RequestScoped
    public static class Plain extends Writing {}

    @Path("/prefetched/writing")
    @RequestScoped
    @Prefetched(columns = Columns.SERIALIZED)
    public static class Annotated extends Writing {}

    /** The methods of both. */
    @Consumes(MediaType.WILDCARD)
    public abstract static class Writing extends Dining {

        @PersistenceContext(unitName = "kitchen")
        private EntityManager kitchen;

        @Resource
        private UserTransaction transaction;

        @POST
        @Path("/chefs")
        public Response post(@QueryParam("rows") int rows) throws NotSupportedException, SystemException {
            List<Chef> chefs = renamed(rows);
            return Response.status(Response.Status.CREATED).entity(chefs).build();
        }

        @PUT
        @Path("/chefs")
        public List<Chef> put(@QueryParam("rows") int rows) throws NotSupportedException, SystemException {
            return renamed(rows);
        }

        @PATCH
        @Path("/chefs")
        public List<Chef> patch(@QueryParam("rows") int rows) throws NotSupportedException, SystemException {
            return renamed(rows);
        }

        private List<Chef> renamed(int rows) throws NotSupportedException, SystemException {
            transaction.begin();
            try {
                List<Chef> chefs = lazy(rows);
                chefs.forEach(chef -> chef.rename("of the month, number " + chef.id));
                kitchen.flush();
                return chefs;
            } finally {
                transaction.rollback();
            }
        }
    }
}
