package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Answers that another request changes, by SQL, while they are being read. */
final class MeanwhileDining {

    private MeanwhileDining() {}

    @Path("/plain/meanwhile")
    @RequestScoped
    public static class Plain extends Meanwhile {}

    @Path("/prefetched/meanwhile")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Meanwhile {}

    /** The method of both. */
    public abstract static class Meanwhile extends Dining {

        @Context
        private UriInfo uri;

        /** The last chef's menus are printed anew when those of the first one have been looked at. */
        @GET
        @Path("/printed")
        public List<Chef> printed(@QueryParam("rows") int rows) throws IOException, InterruptedException {
            print(rows, "Old");
            List<Chef> chefs = lazy(rows);
            if (chefs.get(0).getMenus().isEmpty()) {
                throw new IllegalStateException("No menu");
            }
            print(rows, "New");
            return chefs;
        }

        private void print(int chef, String title) throws IOException, InterruptedException {
            URI printer = uri.getBaseUriBuilder()
                    .path("printer")
                    .queryParam("chef", chef)
                    .queryParam("title", title)
                    .build();
            HttpRequest request = HttpRequest.newBuilder(printer)
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 204) {
                throw new IllegalStateException("The printer answers " + status);
            }
        }
    }

    /** Commits in a request of its own. */
    @Path("/printer")
    @RequestScoped
    @Transactional
    public static class Printer {

        @PersistenceContext(unitName = "kitchen")
        private EntityManager kitchen;

        @PUT
        public void print(@QueryParam("chef") int chef, @QueryParam("title") String title) {
            kitchen.createNativeQuery("update MENU set TITLE = ? where CHEF_ID = ?")
                    .setParameter(1, title)
                    .setParameter(2, chef)
                    .executeUpdate();
        }
    }
}
