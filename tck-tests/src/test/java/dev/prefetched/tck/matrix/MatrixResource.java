package dev.prefetched.tck.matrix;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Any owners, by any query, within any transaction, looked at in any order before the answer is written. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class MatrixResource {

    @Inject
    EntityManager entities;

    Transactions transactions() {
        return new LocalTransactions(entities);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends MatrixResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends MatrixResource {}

    @GET
    @Path("/{relation}/{shape}/{boundary}/{traversal}/{rows}")
    public List<Owner> owners(
            @PathParam("relation") String relation,
            @PathParam("shape") String shape,
            @PathParam("boundary") String boundary,
            @PathParam("traversal") String traversal,
            @PathParam("rows") int rows) {
        List<Owner> owners = Boundary.valueOf(boundary)
                .round(
                        transactions(),
                        () -> QueryShape.valueOf(shape).read(entities, Relation.valueOf(relation), rows));
        Traversal.valueOf(traversal).walk(owners);
        return owners;
    }
}
