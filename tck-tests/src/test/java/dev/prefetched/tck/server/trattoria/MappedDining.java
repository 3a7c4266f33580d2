package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Answers that code makes of chefs, and members of the annotation. */
final class MappedDining {

    private MappedDining() {}

    /** What nothing but the code that makes it tells of a chef. */
    public record Offer(String chef, int courses) {

        static Offer of(Chef chef) {
            return new Offer(
                    chef.name,
                    chef.getMenus().stream()
                            .mapToInt(menu -> menu.getCourses().size())
                            .sum());
        }
    }

    @Path("/plain/mapped")
    @RequestScoped
    public static class Plain extends Mapping {}

    @Path("/prefetched/mapped")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Mapping {

        @Override
        @GET
        @Path("/included")
        @Prefetched(value = Chef.class, include = "menus.courses")
        public List<Offer> included(@QueryParam("rows") int rows) {
            return super.included(rows);
        }

        @Override
        @GET
        @Path("/excluded")
        @Prefetched(exclude = "menus.courses")
        public List<Chef> excluded(@QueryParam("rows") int rows) {
            return super.excluded(rows);
        }

        @Override
        @GET
        @Path("/in-tens")
        @Prefetched(batchSize = 10)
        public List<Chef> inTens(@QueryParam("rows") int rows) {
            return super.inTens(rows);
        }
    }

    /** The methods of both; one is switched off in {@code microprofile-config.properties}. */
    public abstract static class Mapping extends Dining {

        @GET
        @Path("/included")
        public List<Offer> included(@QueryParam("rows") int rows) {
            return lazy(rows).stream().map(Offer::of).toList();
        }

        @GET
        @Path("/learned")
        public List<Offer> learned(@QueryParam("rows") int rows) {
            return lazy(rows).stream().map(Offer::of).toList();
        }

        @GET
        @Path("/excluded")
        public List<Chef> excluded(@QueryParam("rows") int rows) {
            return lazy(rows);
        }

        @GET
        @Path("/in-tens")
        public List<Chef> inTens(@QueryParam("rows") int rows) {
            return lazy(rows);
        }

        @GET
        @Path("/switched-off")
        public List<Chef> switchedOff(@QueryParam("rows") int rows) {
            return lazy(rows);
        }
    }
}
