package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.MandatoryReads;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
class MandatoryReadsTest {

    private final FakeEntityModel model = new FakeEntityModel();

    @Test
    void batchesWhatACallbackReads() {
        model.lazy(Chef.class, "town", Town.class)
                .lazy(Town.class, "mayor", Mayor.class)
                .mandatory(Chef.class, callbacks(AccessPath.of("town", "mayor", "name")));

        assertThat(planOfChefsWithDishes()).hasToString("Chef{*town} Town{*mayor}");
    }

    @Test
    void batchesWhatCallbacksOfWhatACallbackReadsRead() {
        model.lazy(Chef.class, "town", Town.class)
                .lazy(Town.class, "mayor", Mayor.class)
                .mandatory(Chef.class, callbacks(AccessPath.of("town")))
                .mandatory(Town.class, callbacks(AccessPath.of("mayor")));

        assertThat(planOfChefsWithDishes()).hasToString("Chef{*town} Town{*mayor}");
    }

    @Test
    void batchesWhatIsReadToFillACollectionThatIsLoaded() {
        model.lazy(Chef.class, "dishes", Dish.class)
                .lazy(Dish.class, "origin", Town.class)
                .mandatory(Chef.class, filling("dishes", AccessPath.of("origin", "id")));

        assertThat(planOfChefsWithDishes()).hasToString("Chef{*dishes} Dish{*origin}");
    }

    @Test
    void doesNotCareHowACollectionIsFilledThatNobodyLoads() {
        model.lazy(Chef.class, "hidden", Dish.class)
                .lazy(Dish.class, "origin", Town.class)
                .mandatory(Chef.class, filling("hidden", AccessPath.of("origin")));

        assertThat(planOfChefsWithDishes()).isEqualTo(FetchPlan.NONE);
    }

    @Test
    void batchesEagerCollectionsWhoseFillingLeadsBack() {
        model.eager(Chef.class, "dishes", Dish.class)
                .lazy(Dish.class, "chef", Chef.class)
                .mandatory(Chef.class, filling("dishes", AccessPath.of("chef", "name")));

        assertThat(planOfChefsWithDishes()).hasToString("Chef{*dishes} Dish{*chef}");
    }

    @Test
    void batchesLazyCollectionsWhoseFillingLeadsBack() {
        model.lazy(Chef.class, "dishes", Dish.class)
                .lazy(Dish.class, "chef", Chef.class)
                .mandatory(Chef.class, filling("dishes", AccessPath.of("chef", "name")));

        assertThat(planOfChefsWithDishes()).hasToString("Chef{*dishes} Dish{*chef}");
    }

    @Test
    void tellsWhatANarrowedReadMayNotLeaveOut() {
        model.lazy(Chef.class, "dishes", Dish.class)
                .lazy(Dish.class, "origin", Town.class)
                .mandatory(
                        Chef.class,
                        new MandatoryReads(
                                Set.of("id", "version"),
                                Set.of(AccessPath.of("nickname")),
                                Map.of("dishes", Set.of(AccessPath.of("origin", "code")))));

        FetchPlan plan = planOfChefsWithDishes();

        assertThat(plan.of(Chef.class).map(EntityPlan::mandatory).orElseThrow())
                .containsExactly("id", "name", "nickname", "version");
        assertThat(plan.of(Dish.class).map(EntityPlan::mandatory).orElseThrow()).containsExactly("origin");
    }

    @Test
    void looksOnlyAtEntitiesThatAreLoaded() {
        model.lazy(Chef.class, "dishes", Dish.class)
                .lazy(Chef.class, "hidden", Town.class)
                .with(Mayor.class);

        planOfChefsWithDishes();

        assertThat(model.lookedAt()).containsExactlyInAnyOrder(Chef.class, Dish.class);
    }

    /** The mapper shows the dishes, if there are any, and hashes the chef by its name. */
    private FetchPlan planOfChefsWithDishes() {
        TypeShape chef = new TypeShape(
                Chef.class,
                List.of(new PropertyShape("dishes", Set.of(AccessPath.of("dishes")), Set.of())),
                Set.of(AccessPath.of("name")),
                List.of());
        model.with(Chef.class);
        return FetchPlanner.plan(new ResponseShape(Set.of(Chef.class), Map.of(Chef.class, chef)), model)
                .plan();
    }

    private static MandatoryReads callbacks(AccessPath path) {
        return new MandatoryReads(Set.of(), Set.of(path), Map.of());
    }

    private static MandatoryReads filling(String relation, AccessPath path) {
        return new MandatoryReads(Set.of(), Set.of(), Map.of(relation, Set.of(path)));
    }

    private static final class Chef {}

    private static final class Dish {}

    private static final class Town {}

    private static final class Mayor {}
}
