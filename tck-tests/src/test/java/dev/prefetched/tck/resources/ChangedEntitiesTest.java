package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.tck.osteria.Osteria.Dish;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Methods that change what they answer with, and ask for the fewest columns too. The oracle is the same application
 * without the library: its answer, its changes in the database, its columns.
 */
@Tag("resources")
class ChangedEntitiesTest {

    @ParameterizedTest
    @CsvSource({
        "POST, 3", "POST, 30",
        "PUT, 3", "PUT, 30",
        "PATCH, 3", "PATCH, 30",
        "DELETE, 3", "DELETE, 30"
    })
    void areWrittenAsTheyAre(String method, int rows) {
        List<Answer> without = changeAndRead(archive().withoutProduct(), method, rows);
        List<Answer> with = changeAndRead(archive(), method, rows);

        assertThat(with).extracting(Answer::body).isEqualTo(bodies(without));
        assertThat(with.get(0).status()).isEqualTo(200);
        assertThat(changes(with.get(0))).isNotEmpty().isEqualTo(changes(without.get(0)));
        assertThat(columns(with.get(0))).isEqualTo(columns(without.get(0)));
        assertThat(reads(with.get(0))).hasSizeLessThan(reads(without.get(0)).size());
        assertThat(reads(with.get(0))).hasSizeLessThanOrEqualTo(BothWays.FLOOR + 1);
    }

    private static Archive archive() {
        return Deployment.of(Changing.class, ChefQueries.class).entities(Osteria.entities());
    }

    private static List<Answer> changeAndRead(Archive archive, String method, int rows) {
        try (Deployment war = archive.start()) {
            war.seed(Chefs.class, rows);
            Answer changed = war.send(war.request("/chefs?rows=" + rows).method(method, BodyPublishers.noBody()));
            war.emptySharedCache();
            return List.of(changed, war.get("/chefs?rows=" + rows));
        }
    }

    private static List<String> bodies(List<Answer> answers) {
        return answers.stream().map(Answer::body).toList();
    }

    private static List<String> changes(Answer answer) {
        return answer.statements().texts().stream()
                .filter(sql -> !sql.startsWith("SELECT"))
                .sorted()
                .toList();
    }

    private static List<String> reads(Answer answer) {
        return answer.statements().matching("^SELECT").texts();
    }

    /** The statement that reads the chefs themselves. */
    private static String columns(Answer answer) {
        return answer.statements().matching("^SELECT .* FROM CHEF ").texts().get(0);
    }

    @Path("/chefs")
    @RequestScoped
    @Prefetched(columns = Columns.SERIALIZED)
    @Produces(MediaType.APPLICATION_JSON)
    public static class Changing {

        @Inject
        EntityManager entities;

        @Inject
        ChefQueries chefs;

        @GET
        public List<Chef> read(@QueryParam("rows") int rows) {
            return chefs.first(rows);
        }

        /** Renames them in a transaction that reads them. */
        @PUT
        public List<Chef> put(@QueryParam("rows") int rows) {
            return inTransaction(rows, chef -> chef.rename("Chef of the month"));
        }

        /** Renames where they live, beyond a relation. */
        @PATCH
        public List<Chef> patch(@QueryParam("rows") int rows) {
            return inTransaction(rows, chef -> chef.home.getTown().rename("Town of " + chef.name));
        }

        /** Adds to a relation. */
        @POST
        public List<Chef> post(@QueryParam("rows") int rows) {
            return inTransaction(rows, chef -> {
                Dish dish = new Dish();
                dish.id = 1000 + chef.id;
                dish.title = "Dish of the day";
                chef.getDishes().add(dish);
            });
        }

        /** Takes away from a relation. */
        @DELETE
        public List<Chef> delete(@QueryParam("rows") int rows) {
            return inTransaction(rows, chef -> chef.getMottos().remove(0));
        }

        private List<Chef> inTransaction(int rows, Consumer<Chef> change) {
            entities.getTransaction().begin();
            List<Chef> changed = new ArrayList<>(chefs.first(rows));
            changed.forEach(change);
            entities.getTransaction().commit();
            return changed;
        }
    }
}
