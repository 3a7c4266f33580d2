package dev.prefetched.tck.scenarios;

import dev.prefetched.Prefetched;
import dev.prefetched.Prefetcher;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The scenarios in which the application itself says what is prefetched, besides all others. */
public abstract class ChosenScenarios extends Scenarios {

    private final Jsonb jsonb = JsonbBuilder.create();

    @GET
    @Path("/24")
    public List<Families.Kin> excluded(@QueryParam("rows") int rows) {
        return first(Families.Kin.class, rows);
    }

    @GET
    @Path("/25")
    public List<Households.Household> includedToOne(@QueryParam("rows") int rows) {
        return first(Households.Household.class, rows);
    }

    @GET
    @Path("/26")
    public List<Households.Household> includedToMany(@QueryParam("rows") int rows) {
        return first(Households.Household.class, rows);
    }

    @GET
    @Path("/28")
    public String byHand(@QueryParam("rows") int rows) {
        return jsonb.toJson(first(Siblings.ChildA.class, rows));
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ChosenScenarios {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ChosenScenarios {

        @Inject
        Prefetcher prefetcher;

        @Override
        @GET
        @Path("/24")
        @Prefetched(exclude = {"child", "car"})
        public List<Families.Kin> excluded(@QueryParam("rows") int rows) {
            return super.excluded(rows);
        }

        @Override
        @GET
        @Path("/25")
        @Prefetched(include = "child")
        public List<Households.Household> includedToOne(@QueryParam("rows") int rows) {
            return super.includedToOne(rows);
        }

        @Override
        @GET
        @Path("/26")
        @Prefetched(include = "childrenSet")
        public List<Households.Household> includedToMany(@QueryParam("rows") int rows) {
            return super.includedToMany(rows);
        }

        @Override
        @GET
        @Path("/28")
        @Prefetched(enabled = false)
        public String byHand(@QueryParam("rows") int rows) {
            return prefetcher.prefetch(Siblings.ChildA.class, () -> super.byHand(rows));
        }
    }
}
