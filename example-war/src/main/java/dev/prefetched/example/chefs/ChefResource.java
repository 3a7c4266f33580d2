package dev.prefetched.example.chefs;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;

/** Resource methods for chefs; its two subclasses give them their paths. */
public abstract class ChefResource {

    @Inject
    private ChefService chefs;

    /** Chefs who cook under a head chef, by name. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Chef> brigade(@QueryParam("limit") @DefaultValue("150") int limit) {
        return chefs.brigade(limit);
    }

    /** Head chefs, by name. */
    @GET
    @Path("heads")
    @Produces(MediaType.APPLICATION_JSON)
    public Collection<Chef> heads(@QueryParam("limit") @DefaultValue("100") int limit) {
        return chefs.heads(limit);
    }

    /** One page of the chefs of the brigades who speak a language. */
    @GET
    @Path("speaking/{language}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Chef> speaking(
            @PathParam("language") String language,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return chefs.brigadeSpeaking(language, page, limit);
    }

    /** One chef; 404 if there is none. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Chef byId(@PathParam("id") int id) {
        return chefs.byId(id).orElseThrow(NotFoundException::new);
    }
}
