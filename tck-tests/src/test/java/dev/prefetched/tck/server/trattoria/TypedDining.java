package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericEntity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chefs in whatever a signature can wrap them in. */
final class TypedDining {

    private TypedDining() {}

    @Path("/plain/typed")
    @RequestScoped
    public static class Plain extends Chefs {}

    @Path("/prefetched/typed")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Chefs {}

    /** What is declared for any entity. */
    public abstract static class Wrapped<E> extends Dining {

        abstract List<E> all(int rows);

        @GET
        @Path("/paged")
        public Page<? extends E> paged(@QueryParam("rows") int rows) {
            return new Page<>(all(rows));
        }
    }

    /** The methods of both. */
    public abstract static class Chefs extends Wrapped<Chef> {

        @Override
        List<Chef> all(int rows) {
            return lazy(rows);
        }

        @GET
        @Path("/records")
        public Page<Map<String, Optional<Evening>>> records(@QueryParam("rows") int rows) {
            return new Page<>(List.of(Map.of("today", Optional.of(new Evening("late", new Page<>(lazy(rows)))))));
        }

        @GET
        @Path("/map-of-wildcards")
        public Map<String, List<? extends Chef>> mapOfWildcards(@QueryParam("rows") int rows) {
            return Map.of("all", lazy(rows));
        }

        @GET
        @Path("/generic-entity")
        public GenericEntity<List<Chef>> genericEntity(@QueryParam("rows") int rows) {
            return new GenericEntity<>(lazy(rows)) {};
        }

        @GET
        @Path("/array")
        public Chef[] array(@QueryParam("rows") int rows) {
            return lazy(rows).toArray(Chef[]::new);
        }
    }

    /** A page as everybody writes one. */
    public static class Page<T> {

        private final List<T> content;

        Page(List<T> content) {
            this.content = content;
        }

        public List<T> getContent() {
            return content;
        }
    }

    /** A record that holds entities two levels down. */
    public record Evening(String title, Page<Chef> chefs) {}
}
