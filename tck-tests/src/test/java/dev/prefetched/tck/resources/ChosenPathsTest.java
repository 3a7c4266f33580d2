package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Dish;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotation includes is fetched, what it excludes is not, with all below it. */
@Tag("resources")
class ChosenPathsTest {

    private static final int CHEFS = 30;

    private Deployment war;

    @BeforeEach
    void deploy() {
        war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, CHEFS);
    }

    @AfterEach
    void undeploy() {
        war.close();
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void includeWhatCodeMaps(int rows) {
        // The chefs; a town, a list of dishes and two lists of awards of each.
        ask("/mapped", rows).takesPlain(1 + 4 * rows).takesPrefetched(1 + 3);
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void excludeASubtree(int rows) {
        // Dishes, and the awards below them, as without the annotation: three statements for each chef.
        ask("/without-dishes", rows).takesPlain(BothWays.plain(rows)).takesPrefetched(1 + 3 + 3 * rows);
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void excludeTheEndOfAPathAlone(int rows) {
        ask("/without-awards", rows).takesPrefetched(1 + 4 + 2 * rows);
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void excludeWhatIsEmbedded(int rows) {
        ask("/without-home", rows).takesPrefetched(1 + 4 + rows);
    }

    @Test
    void batchAsManyAsIsSaid() {
        ask("/in-tens", CHEFS).takesPrefetched(1 + 4 * 3 + 6);
        ask("/all", CHEFS).takesPrefetched(BothWays.FLOOR);
    }

    @Test
    void areCheckedAgainWhenTheEntitiesAreKnown() {
        try (LoggedMessages log = new LoggedMessages()) {
            ask("/below-a-subclass", 3).takesPrefetched(BothWays.FLOOR);
            ask("/below-a-subclass", 3);

            assertThat(log.numbered("PRE0210"))
                    .singleElement()
                    .asString()
                    .contains("belowASubclass", "dishes.sweetnes", "Dish has no attribute sweetnes", "\"sweetness\"");
        }
    }

    private PrefetchedAnswer ask(String path, int rows) {
        return PrefetchedAnswer.of(war, path + "?rows=" + rows);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Answers {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Answers {

        @Override
        @GET
        @Path("/mapped")
        @Prefetched(
                value = Chef.class,
                include = {"home.town", "dishes.awards"})
        public List<Portrait> mapped(@QueryParam("rows") int rows) {
            return super.mapped(rows);
        }

        @Override
        @GET
        @Path("/without-dishes")
        @Prefetched(exclude = "dishes")
        public List<Chef> withoutDishes(@QueryParam("rows") int rows) {
            return super.withoutDishes(rows);
        }

        @Override
        @GET
        @Path("/without-awards")
        @Prefetched(exclude = "dishes.awards")
        public List<Chef> withoutAwards(@QueryParam("rows") int rows) {
            return super.withoutAwards(rows);
        }

        @Override
        @GET
        @Path("/without-home")
        @Prefetched(exclude = "home")
        public List<Chef> withoutHome(@QueryParam("rows") int rows) {
            return super.withoutHome(rows);
        }

        @Override
        @GET
        @Path("/in-tens")
        @Prefetched(batchSize = 10)
        public List<Chef> inTens(@QueryParam("rows") int rows) {
            return super.inTens(rows);
        }

        @Override
        @GET
        @Path("/below-a-subclass")
        @Prefetched(include = {"dishes.sweetness", "dishes.sweetnes"})
        public List<Chef> belowASubclass(@QueryParam("rows") int rows) {
            return super.belowASubclass(rows);
        }
    }

    /** What nothing but the code that makes it tells of chefs. */
    public record Portrait(String name, String town, int dishes, int awards) {

        static Portrait of(Chef chef) {
            int awards = 0;
            for (Dish dish : chef.getDishes()) {
                awards += dish.getAwards().size();
            }
            return new Portrait(
                    chef.name, chef.home.getTown().name, chef.getDishes().size(), awards);
        }
    }

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Answers {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/mapped")
        public List<Portrait> mapped(@QueryParam("rows") int rows) {
            return chefs.first(rows).stream().map(Portrait::of).toList();
        }

        @GET
        @Path("/all")
        public List<Chef> all(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/without-dishes")
        public List<Chef> withoutDishes(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/without-awards")
        public List<Chef> withoutAwards(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/without-home")
        public List<Chef> withoutHome(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/in-tens")
        public List<Chef> inTens(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        @GET
        @Path("/below-a-subclass")
        public List<Chef> belowASubclass(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }
    }
}
