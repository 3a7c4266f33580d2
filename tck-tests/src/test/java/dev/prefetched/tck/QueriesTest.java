package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.osteria.ChefResource;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.testkit.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of query is prefetched, and the number of statements does not depend on the number of rows. */
@Tag("thin-path")
@Tag("eclipselink")
class QueriesTest {

    /** The relations of a chef in an answer: town, dishes, guests, mottos; and the awards of the dishes. */
    private static final int RELATIONS = 5;

    @ParameterizedTest
    @CsvSource({
        "jpql,3",
        "jpql,30",
        "criteria,3",
        "criteria,30",
        "named,3",
        "named,30",
        "native,3",
        "native,30",
        "many,3",
        "many,30"
    })
    void takeOneStatementForEachRelation(String query, int chefs) {
        try (Deployment war = osteria(chefs)) {
            PrefetchedAnswer.of(war, "/" + query)
                    .takesPlain(1 + 4 * chefs + 2 * chefs)
                    .takesPrefetched(1 + RELATIONS);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void readOnlyWhatTheirPageShows(int chefs) {
        try (Deployment war = osteria(chefs)) {
            PrefetchedAnswer page = PrefetchedAnswer.of(war, "/page").takesPrefetched(1 + RELATIONS);

            assertThat(page.prefetched().body()).contains("Dish 4", "Dish 7").doesNotContain("Dish 3\"", "Dish 8\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"find,3", "find,30", "optional,3", "optional,30"})
    void ofOneObjectBatchTheLevelBelow(String query, int chefs) {
        try (Deployment war = osteria(chefs)) {
            // Its own relations are one statement each in any case; the awards of its two dishes are the N+1.
            PrefetchedAnswer.of(war, "/" + query).takesPlain(1 + 4 + 2).takesPrefetched(1 + 4 + 1);
        }
    }

    private static Deployment osteria(int chefs) {
        Deployment war = Deployment.of(ChefResource.Plain.class, ChefResource.Annotated.class)
                .entities(Osteria.entities())
                .start();
        war.seed(Chefs.class, chefs);
        return war;
    }
}
