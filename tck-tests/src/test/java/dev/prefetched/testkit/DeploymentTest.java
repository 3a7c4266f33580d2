package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.testkit.guide.Chef;
import dev.prefetched.testkit.guide.Chefs;
import dev.prefetched.testkit.guide.Dish;
import dev.prefetched.testkit.guide.Guide;
import dev.prefetched.testkit.guide.GuideApi;
import dev.prefetched.testkit.guide.Restaurant;
import dev.prefetched.testkit.second.Review;
import dev.prefetched.testkit.second.ReviewResource;
import dev.prefetched.testkit.second.Reviews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    @Test
    void weavesEntitiesAsAServerDoes() {
        try (Deployment war = Guide.archive().start()) {

            Answer answer = war.get("/server/interfaces");

            assertThat(answer.body()).contains("PersistenceWeaved", "PersistenceWeavedLazy", "FetchGroupTracker");
            assertThat(Chef.class.getInterfaces()).isEmpty();
        }
    }

    @Test
    void leavesEntitiesAsTheyAreWithoutWeaving() {
        try (Deployment war = Guide.archive().withoutWeaving().start()) {

            assertThat(war.get("/server/interfaces").body()).isEqualTo("[]");
        }
    }

    @Test
    void runsOnAClassLoaderOfItsOwn() {
        try (Deployment war = Guide.archive().start()) {

            assertThat(war.get("/server/loader").body()).isEqualTo("true");
        }
    }

    @Test
    void takesSeveralPersistenceUnits() {
        try (Deployment war = Deployment.of(ReviewResource.class)
                .entities(Chef.class, Dish.class, Restaurant.class)
                .persistenceUnit("reviews", Review.class)
                .start()) {
            war.seed(Chefs.class, 3);
            war.seed("reviews", Reviews.class, 7);

            Answer answer = war.get("/counts");

            assertThat(answer.body()).isEqualTo("3 chefs, 7 reviews");
            assertThat(answer.statements()).hasSize(2);
        }
    }

    @Test
    void seesRowsInsertedBehindItsBack() {
        try (Deployment war = Guide.archive().start()) {
            war.sql("insert into restaurant (id, name) values (1, 'Da Vinci')");
            war.sql("insert into chef (id, name, restaurant_id) values (7, 'Cesare', 1)");

            assertThat(war.get("/plain/chefs/7").body()).contains("Cesare", "Da Vinci");
        }
    }

    @Test
    void servesSeveralDeploymentsAtTheSameTime() {
        try (Deployment first = Guide.archive().start();
                Deployment second = Guide.archive().start()) {
            first.seed(Chefs.class, 3);
            second.seed(Chefs.class, 5);

            assertThat(first.get("/plain/chefs").statements()).hasSize(7);
            assertThat(second.get("/plain/chefs").statements()).hasSize(11);
            assertThat(first.get("/server/current").body()).isEqualTo("true");
            assertThat(second.get("/server/current").body()).isEqualTo("true");
        }
    }

    @Test
    void startsTheSameArchiveAgain() {
        Archive archive = Guide.archive();
        for (int time = 1; time <= 2; time++) {
            try (Deployment war = archive.start()) {
                war.seed(Chefs.class, 3);

                assertThat(war.get("/plain/chefs").statements()).hasSize(7);
            }
        }
    }

    @Test
    void leavesTheContextClassLoaderOfTheTestAlone() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        try (Deployment war = Guide.archive().start()) {
            war.seed(Chefs.class, 1);

            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        }

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void runsAnApplicationThatListsItsClasses() {
        try (Deployment war = Guide.archive().application(GuideApi.class).start()) {
            war.seed(Chefs.class, 3);

            assertThat(war.uri()).hasPath("/api");
            assertThat(war.get("/prefetched/chefs").statements()).hasSize(3);
            assertThat(war.get("/plain/chefs").status()).isEqualTo(404);
        }
    }

    @Test
    void tellsWhyItCouldNotStart() {
        Archive archive = Deployment.of(Hungry.class).entities(Chef.class, Dish.class, Restaurant.class);

        assertThatThrownBy(archive::start).hasMessageContaining("WELD-001408").hasMessageContaining("Thread");
    }

    /** Needs what nobody provides. */
    @Dependent
    static class Hungry {

        @Inject
        Thread unknown;
    }
}
