package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.guide.Chef;
import dev.prefetched.testkit.guide.ChefResource;
import dev.prefetched.testkit.guide.Chefs;
import dev.prefetched.testkit.guide.Dish;
import dev.prefetched.testkit.guide.Restaurant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void countsOneStatementForTheListAndOneForEachLazyRelation(int rows) {
        try (Deployment war = Deployment.of(ChefResource.class)
                .entities(Chef.class, Dish.class, Restaurant.class)
                .start()) {
            war.seed(Chefs.class, rows);

            Answer answer = war.get("/chefs");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.statements()).hasSize(1 + 2 * rows);
        }
    }
}
