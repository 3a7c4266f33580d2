package dev.prefetched.tck.scenarios;

import dev.prefetched.tck.scenarios.OnesAndTwos.TwoInFull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** A resource method for each scenario, whose path is the scenario's number. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class Scenarios extends Listing<TwoInFull> {

    @Override
    Class<TwoInFull> type() {
        return TwoInFull.class;
    }

    @GET
    @Path("/1")
    public List<Siblings.Loner> scalars(@QueryParam("rows") int rows) {
        return first(Siblings.Loner.class, rows);
    }

    @GET
    @Path("/2")
    public List<Families.Driver> twins(@QueryParam("rows") int rows) {
        return first(Families.Driver.class, rows);
    }

    @GET
    @Path("/3")
    public List<ChildrenOfParents.WithParent> nested(@QueryParam("rows") int rows) {
        return first(ChildrenOfParents.WithParent.class, rows);
    }

    @GET
    @Path("/4")
    public List<ChildrenOfParents.WithSlug> slug(@QueryParam("rows") int rows) {
        return first(ChildrenOfParents.WithSlug.class, rows);
    }

    @GET
    @Path("/5")
    public List<ChildrenOfParents.WithSerializer> serializer(@QueryParam("rows") int rows) {
        return first(ChildrenOfParents.WithSerializer.class, rows);
    }

    @GET
    @Path("/6")
    public List<ChildrenOfParents.WithDad> renamed(@QueryParam("rows") int rows) {
        return first(ChildrenOfParents.WithDad.class, rows);
    }

    @GET
    @Path("/7")
    public List<ChildrenOfParents.WithParentText> text(@QueryParam("rows") int rows) {
        return first(ChildrenOfParents.WithParentText.class, rows);
    }

    @GET
    @Path("/8")
    public List<TopLevels.Dotted> texts(@QueryParam("rows") int rows) {
        return first(TopLevels.Dotted.class, rows);
    }

    @GET
    @Path("/9")
    public List<OnesAndTwos.OneWithIds> ids(@QueryParam("rows") int rows) {
        return first(OnesAndTwos.OneWithIds.class, rows);
    }

    @GET
    @Path("/10")
    public List<OnesAndTwos.OneInFull> full(@QueryParam("rows") int rows) {
        return first(OnesAndTwos.OneInFull.class, rows);
    }

    @GET
    @Path("/11")
    public List<OnesAndTwos.TwoWithIds> inverseIds(@QueryParam("rows") int rows) {
        return first(OnesAndTwos.TwoWithIds.class, rows);
    }

    @GET
    @Path("/12")
    public List<TwoInFull> inverseInFull(@QueryParam("rows") int rows) {
        return first(TwoInFull.class, rows);
    }

    @GET
    @Path("/14")
    public List<Families.Parent> parents(@QueryParam("rows") int rows) {
        return first(Families.Parent.class, rows);
    }

    @GET
    @Path("/15")
    public List<Families.Grandparent> grandparents(@QueryParam("rows") int rows) {
        return first(Families.Grandparent.class, rows);
    }

    @GET
    @Path("/16")
    public List<Families.Kin> kin(@QueryParam("rows") int rows) {
        return first(Families.Kin.class, rows);
    }

    @GET
    @Path("/17")
    public List<TopLevels.ByDepth> byDepth(@QueryParam("rows") int rows) {
        return first(TopLevels.ByDepth.class, rows);
    }

    @GET
    @Path("/18")
    public List<TopLevels.ByAdapter> byAdapter(@QueryParam("rows") int rows) {
        return first(TopLevels.ByAdapter.class, rows);
    }

    @GET
    @Path("/19")
    public List<TopLevels.Renamed> kiddos(@QueryParam("rows") int rows) {
        return first(TopLevels.Renamed.class, rows);
    }

    @GET
    @Path("/20")
    public List<Siblings.ChildA> inverseSide(@QueryParam("rows") int rows) {
        return first(Siblings.ChildA.class, rows);
    }

    @GET
    @Path("/21")
    public List<Siblings.SistersBrother> owningSide(@QueryParam("rows") int rows) {
        return first(Siblings.SistersBrother.class, rows);
    }

    @GET
    @Path("/22")
    public List<Linked> links(@QueryParam("rows") int rows, @Context UriInfo uri) {
        return first(Siblings.Loner.class, rows).stream()
                .map(loner -> new Linked(loner, uri.getBaseUri().resolve("loners/" + loner.id + "/brother")))
                .toList();
    }

    /** An entity, and where its relation is to be found. */
    public record Linked(Siblings.Loner loner, URI brother) {}

    @GET
    @Path("/27")
    public List<Siblings.ChildA> overridden(@QueryParam("rows") int rows) {
        return new ForgetfulQuery(this).list(rows);
    }

    /** Overrides where entities come from, and does not call what it overrides. */
    private static final class ForgetfulQuery extends Listing<Siblings.ChildA> {

        private final Scenarios scenarios;

        ForgetfulQuery(Scenarios scenarios) {
            this.scenarios = scenarios;
        }

        @Override
        Class<Siblings.ChildA> type() {
            return Siblings.ChildA.class;
        }

        @Override
        public List<Siblings.ChildA> list(int rows) {
            return scenarios.where("e.id <= :rows and e.text is not null", type(), rows);
        }
    }

    @GET
    @Path("/29")
    public List<Siblings.ChildA> filtered(@QueryParam("rows") int rows) {
        return where("e.id <= :rows and e.text like 'ChildA %'", Siblings.ChildA.class, rows);
    }
}
