package dev.prefetched.tck.resources;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a signature wraps entities in, they are found. */
@Tag("resources")
class TypedAnswersTest {

    private static final int CHEFS = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/inherited, 3", "/inherited, 30",
        "/inherited-page, 3", "/inherited-page, 30",
        "/from-interface, 3", "/from-interface, 30",
        "/wildcard, 3", "/wildcard, 30",
        "/map, 3", "/map, 30",
        "/array-of-lists, 3", "/array-of-lists, 30",
        "/record, 3", "/record, 30",
        "/deep, 3", "/deep, 30",
        "/own-list, 3", "/own-list, 30",
        "/generic-entity, 3", "/generic-entity, 30",
        "/stage, 3", "/stage, 30",
        "/method-variable, 3", "/method-variable, 30",
        "/inherited-wildcard, 3", "/inherited-wildcard, 30",
        "/map-of-wildcards, 3", "/map-of-wildcards, 30",
        "/set, 3", "/set, 30",
        "/array, 3", "/array, 30",
        "/iterable, 3", "/iterable, 30",
        "/records, 3", "/records, 30",
        "/stage-of-records, 3", "/stage-of-records, 30"
    })
    void areAtTheFloor(String path, int rows) {
        new BothWays(war).areAtTheFloor(path, rows);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ChefContainers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ChefContainers {}

    /** A generic base class, as applications have one for all their resources. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers<E extends Chef> implements Listing<E> {

        abstract List<E> all(int rows);

        @GET
        @Path("/inherited")
        public List<E> inherited(@QueryParam("rows") int rows) {
            return all(rows);
        }

        @GET
        @Path("/inherited-page")
        public Page<E> page(@QueryParam("rows") int rows) {
            return new Page<>(all(rows));
        }

        @GET
        @Path("/inherited-wildcard")
        public Page<? extends E> wildcards(@QueryParam("rows") int rows) {
            return new Page<>(all(rows));
        }

        @Override
        public List<E> list(int rows) {
            return all(rows);
        }
    }

    /** Carries the annotations of a method that is implemented elsewhere. */
    public interface Listing<E> {

        @GET
        @Path("/from-interface")
        List<E> list(@QueryParam("rows") int rows);
    }

    /** What is declared for chefs. */
    public abstract static class ChefAnswers extends Answers<Chef> {

        @Inject
        ChefQueries chefs;

        @Override
        List<Chef> all(int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/wildcard")
        public List<? extends Chef> wildcard(@QueryParam("rows") int rows) {
            return all(rows);
        }

        @GET
        @Path("/map")
        public Map<String, Chef> map(@QueryParam("rows") int rows) {
            Map<String, Chef> byName = new TreeMap<>();
            all(rows).forEach(chef -> byName.put(chef.name, chef));
            return byName;
        }

        @GET
        @Path("/array-of-lists")
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Page<Chef>[] arrayOfPages(@QueryParam("rows") int rows) {
            return new Page[] {new Page<>(all(rows))};
        }

        @GET
        @Path("/record")
        public Menu inRecord(@QueryParam("rows") int rows) {
            return new Menu("of the day", all(rows));
        }

        @GET
        @Path("/deep")
        public Page<Map<String, Optional<Menu>>> deep(@QueryParam("rows") int rows) {
            return new Page<>(List.of(Map.of("today", Optional.of(inRecord(rows)))));
        }

        @GET
        @Path("/own-list")
        public ChefList ownList(@QueryParam("rows") int rows) {
            ChefList list = new ChefList();
            list.addAll(all(rows));
            return list;
        }

        @GET
        @Path("/generic-entity")
        public GenericEntity<List<Chef>> genericEntity(@QueryParam("rows") int rows) {
            return new GenericEntity<>(all(rows)) {};
        }

        @GET
        @Path("/stage")
        public CompletionStage<Optional<Page<Chef>>> stage(@QueryParam("rows") int rows) {
            return CompletableFuture.completedFuture(Optional.of(new Page<>(all(rows))));
        }

        @GET
        @Path("/method-variable")
        @SuppressWarnings("unchecked")
        public <C extends Chef> List<C> methodVariable(@QueryParam("rows") int rows) {
            return (List<C>) all(rows);
        }
    }

    /** What is declared for chefs, in containers of other kinds. */
    public abstract static class ChefContainers extends ChefAnswers {

        @GET
        @Path("/map-of-wildcards")
        public Map<String, List<? extends Chef>> mapOfWildcards(@QueryParam("rows") int rows) {
            return Map.of("all", all(rows));
        }

        @GET
        @Path("/set")
        public Set<Chef> set(@QueryParam("rows") int rows) {
            return new LinkedHashSet<>(all(rows));
        }

        @GET
        @Path("/array")
        public Chef[] array(@QueryParam("rows") int rows) {
            return all(rows).toArray(Chef[]::new);
        }

        @GET
        @Path("/iterable")
        public Iterable<Chef> iterable(@QueryParam("rows") int rows) {
            return all(rows);
        }

        @GET
        @Path("/records")
        public List<Week> records(@QueryParam("rows") int rows) {
            return List.of(new Week(48, Map.of("monday", new Day(inRecord(rows)))));
        }

        @GET
        @Path("/stage-of-records")
        public CompletableFuture<Optional<Page<Week>>> stageOfRecords(@QueryParam("rows") int rows) {
            return CompletableFuture.completedFuture(Optional.of(new Page<>(records(rows))));
        }
    }

    /** A record that holds entities three records down. */
    public record Week(int number, Map<String, Day> days) {}

    /** A record on the way. */
    public record Day(Menu menu) {}

    /** A page as everybody writes one. */
    public static class Page<T> {

        private final List<T> content;

        Page(List<T> content) {
            this.content = content;
        }

        public List<T> getContent() {
            return content;
        }

        public int getSize() {
            return content.size();
        }
    }

    /** A record that holds entities. */
    public record Menu(String title, List<Chef> chefs) {}

    /** A list by inheritance. */
    public static class ChefList extends ArrayList<Chef> {

        private static final long serialVersionUID = 1L;
    }
}
