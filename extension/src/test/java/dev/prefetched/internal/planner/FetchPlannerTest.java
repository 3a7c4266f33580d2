package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.LeftOut;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetchPlannerTest {

    private final FakeEntityModel model = new FakeEntityModel();
    private final Map<Class<?>, TypeShape> types = new LinkedHashMap<>();

    @Test
    void batchesWhatTheResponseReads() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Chef.class, "hidden", Town.class);
        reads(Chef.class, "dishes", Dish.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*dishes}");
    }

    @Test
    void batchesEachLevelInThePlanOfItsOwnClass() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Dish.class, "origin", Town.class);
        reads(Chef.class, "dishes", Dish.class);
        reads(Dish.class, "origin", Town.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*dishes} Dish{*origin}");
    }

    @Test
    void batchesEagerRelationsThatAreHidden() {
        model.eager(Chef.class, "hidden", Town.class).eager(Town.class, "mayor", Mayor.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*hidden} Town{*mayor}");
    }

    @Test
    void followsAPathThroughSeveralEntities() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Dish.class, "origin", Town.class);
        types.put(Chef.class, shape(Chef.class, property("firstOrigin", Set.of(AccessPath.of("dishes", "origin")))));

        assertThat(plan(Chef.class)).hasToString("Chef{*dishes} Dish{*origin}");
    }

    @Test
    void entersEmbeddedObjects() {
        model.embedded(Chef.class, "home").lazy(Chef.class, "home.town", Town.class);
        reads(Chef.class, "home", Home.class);
        reads(Home.class, "town", Town.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*home.town}");
    }

    @Test
    void plansSubclassesWithWhatOnlyTheyHave() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(PastryChef.class, "oven", Town.class);
        reads(Chef.class, "dishes", Dish.class);
        types.put(
                PastryChef.class,
                shape(
                        PastryChef.class,
                        property("dishes", Set.of(AccessPath.of("dishes")), Dish.class),
                        property("oven", Set.of(AccessPath.of("oven")), Town.class)));

        assertThat(plan(Chef.class)).hasToString("Chef{*dishes} PastryChef{*dishes, *oven}");
    }

    @Test
    void plansTheSuperclassThatQueriesReadThoughOnlyItsSubclassIsMet() {
        model.lazy(Chef.class, "dishes", Dish.class).with(PastryChef.class);
        reads(PastryChef.class, "dishes", Dish.class);

        assertThat(plan(PastryChef.class)).hasToString("Chef{*dishes} PastryChef{*dishes}");
    }

    @Test
    void batchesEagerRelationsThatLeadBack() {
        model.eager(Chef.class, "town", Town.class)
                .eager(Town.class, "mayor", Mayor.class)
                .eager(Mayor.class, "cook", PastryChef.class)
                .eager(Mayor.class, "car", Dish.class)
                .with(Chef.class);

        FetchPlan plan = plan(Chef.class);

        assertThat(plan).hasToString("Chef{*town} Mayor{*car, *cook} PastryChef{*town} Town{*mayor}");
        assertThat(plan.loaded())
                .containsExactlyInAnyOrder(Chef.class, Town.class, Mayor.class, PastryChef.class, Dish.class);
    }

    @Test
    void batchesARelationThatOnlyASubclassHas() {
        model.with(Chef.class).lazy(PastryChef.class, "oven", Town.class);
        reads(PastryChef.class, "oven", Town.class);

        FetchPlan plan = plan(Chef.class);

        assertThat(plan).hasToString("PastryChef{*oven}");
        assertThat(plan.loaded()).contains(Chef.class, PastryChef.class, Town.class);
    }

    @Test
    void batchesACycleThatIsLazySomewhere() {
        model.lazy(Chef.class, "dishes", Dish.class).eager(Dish.class, "chef", Chef.class);
        reads(Chef.class, "dishes", Dish.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*dishes} Dish{*chef}");
    }

    @Test
    void endsOnAShapeThatIsCyclic() {
        model.lazy(Chef.class, "teacher", Chef.class);
        reads(Chef.class, "teacher", Chef.class);

        assertThat(plan(Chef.class)).hasToString("Chef{*teacher}");
    }

    @Test
    void leavesOutWhatTheProviderCannotBatchAndSaysWhy() {
        model.obstructed(Chef.class, "town", Town.class, LeftOut.UNSUPPORTED_MAPPING);
        reads(Chef.class, "town", Town.class);

        assertThat(plan(Chef.class).of(Chef.class).orElseThrow().leftOut())
                .containsExactly(Map.entry("town", LeftOut.UNSUPPORTED_MAPPING));
    }

    @Test
    void plansNothingIfAnEntityIsNotWoven() {
        model.lazy(Chef.class, "dishes", Dish.class).unwoven(Dish.class);
        reads(Chef.class, "dishes", Dish.class);

        Planning planning = FetchPlanner.plan(new ResponseShape(Set.of(Chef.class), types), model);

        assertThat(planning.plan()).isEqualTo(FetchPlan.NONE);
        assertThat(planning.unwoven()).containsExactly(Dish.class);
    }

    private FetchPlan plan(Class<?> root) {
        types.computeIfAbsent(root, type -> shape(type));
        return FetchPlanner.plan(new ResponseShape(Set.of(root), types), model).plan();
    }

    private void reads(Class<?> owner, String attribute, Class<?> value) {
        TypeShape known = types.getOrDefault(owner, shape(owner));
        List<PropertyShape> properties = new ArrayList<>(known.properties());
        properties.add(property(attribute, Set.of(AccessPath.of(attribute)), value));
        types.put(owner, new TypeShape(owner, properties, Set.of(), List.of()));
        types.putIfAbsent(value, shape(value));
    }

    private static TypeShape shape(Class<?> type, PropertyShape... properties) {
        return new TypeShape(type, List.of(properties), Set.of(), List.of());
    }

    private static PropertyShape property(String name, Set<AccessPath> reads, Class<?>... values) {
        return new PropertyShape(name, reads, Set.of(values));
    }

    private static class Chef {}

    private static final class PastryChef extends Chef {}

    private static final class Dish {}

    private static final class Town {}

    private static final class Mayor {}

    private static final class Home {}
}
