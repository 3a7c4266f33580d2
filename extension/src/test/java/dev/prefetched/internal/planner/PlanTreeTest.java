package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.LeftOut;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTreeTest {

    private final FakeEntityModel model = new FakeEntityModel();
    private final Map<Class<?>, TypeShape> types = new LinkedHashMap<>();

    @Test
    void tellsValuesAndRelationsInTheOrderOfTheirNames() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Dish.class, "origin", Town.class);
        shows(Chef.class, "name").shows(Chef.class, "dishes", Dish.class).shows(Chef.class, "age");
        shows(Dish.class, "origin", Town.class).shows(Town.class, "name");

        assertTree("Chef{age, *dishes{*origin{name}}, name}", 2, Chef.class);
    }

    @Test
    void tellsWhatAComputedPropertyReads() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Dish.class, "origin", Town.class);
        property(Chef.class, "firstOrigin", AccessPath.of("dishes", "origin", "name"));

        assertTree("Chef{*dishes{*origin{name}}, firstOrigin}", 2, Chef.class);
    }

    @Test
    void countsARelationOnceHoweverManyPropertiesReadIt() {
        model.lazy(Chef.class, "town", Town.class);
        shows(Chef.class, "town", Town.class);
        property(Chef.class, "townId", AccessPath.of("town", "id"));

        assertTree("Chef{*town{id}, townId}", 1, Chef.class);
    }

    @Test
    void countsARelationWhereverItsOwnerIsMet() {
        model.lazy(Chef.class, "home", Town.class)
                .lazy(Chef.class, "birthplace", Town.class)
                .lazy(Town.class, "mayor", Mayor.class);
        shows(Chef.class, "home", Town.class).shows(Chef.class, "birthplace", Town.class);
        shows(Town.class, "mayor", Mayor.class);

        assertTree("Chef{*birthplace{*mayor}, *home{*mayor}}", 4, Chef.class);
    }

    @Test
    void tellsEagerRelationsThatAreHidden() {
        model.eager(Chef.class, "hidden", Town.class).eager(Town.class, "mayor", Mayor.class);
        shows(Chef.class, "name");

        assertTree("Chef{*hidden{*mayor}, name}", 2, Chef.class);
    }

    @Test
    void entersEmbeddedObjectsAndThoseThatAreNoEntities() {
        model.embedded(Chef.class, "home").lazy(Chef.class, "home.town", Town.class);
        shows(Menu.class, "title").shows(Menu.class, "chefs", Chef.class);
        shows(Chef.class, "home", Home.class).shows(Home.class, "town", Town.class);
        shows(Home.class, "street").shows(Town.class, "name");

        assertTree("Menu{chefs{home.street, *home.town{name}}, title}", 1, Menu.class);
    }

    @Test
    void countsWhatSubclassesInheritOnce() {
        model.lazy(Chef.class, "dishes", Dish.class)
                .lazy(PastryChef.class, "dishes", Dish.class)
                .lazy(PastryChef.class, "oven", Town.class);
        shows(Chef.class, "dishes", Dish.class);
        shows(PastryChef.class, "dishes", Dish.class).shows(PastryChef.class, "oven", Town.class);

        assertTree("Chef{*dishes, *oven}", 2, Chef.class, PastryChef.class);
    }

    @Test
    void followsABackReferenceNoFurtherThanItIsRead() {
        model.lazy(Chef.class, "dishes", Dish.class).lazy(Dish.class, "chef", Chef.class);
        shows(Chef.class, "dishes", Dish.class);
        property(Dish.class, "chefId", AccessPath.of("chef", "id"));

        assertTree("Chef{*dishes{*chef{id}, chefId}}", 2, Chef.class);
    }

    @Test
    void hasNoBudgetWhereTypesLeadBackToThemselves() {
        model.lazy(Chef.class, "pupils", Chef.class);
        shows(Chef.class, "pupils", Chef.class);

        PlanTree tree = tree(Chef.class);

        assertThat(tree.text()).isEqualTo("Chef{*pupils}");
        assertThat(tree.batches()).isEmpty();
    }

    @Test
    void hasNoBudgetWhereARelationIsLeftAsItIs() {
        model.obstructed(Chef.class, "dishes", Dish.class, LeftOut.UNSUPPORTED_MAPPING);
        shows(Chef.class, "dishes", Dish.class);

        PlanTree tree = tree(Chef.class);

        assertThat(tree.text()).isEqualTo("Chef{-dishes}");
        assertThat(tree.batches()).isEmpty();
    }

    private void assertTree(String text, int batches, Class<?>... roots) {
        PlanTree tree = tree(roots);
        assertThat(tree.text()).isEqualTo(text);
        assertThat(tree.batches()).hasValue(batches);
    }

    private PlanTree tree(Class<?>... roots) {
        Set<Class<?>> tops = new LinkedHashSet<>(List.of(roots));
        ResponseShape shape = new ResponseShape(tops, types);
        return PlanTree.of(shape, FetchPlanner.plan(shape, model).plan(), model);
    }

    private PlanTreeTest shows(Class<?> owner, String attribute, Class<?>... values) {
        for (Class<?> value : values) {
            types.putIfAbsent(value, new TypeShape(value, List.of(), Set.of(), List.of()));
        }
        return property(owner, attribute, AccessPath.of(attribute), values);
    }

    private PlanTreeTest property(Class<?> owner, String name, AccessPath read, Class<?>... values) {
        TypeShape known = types.get(owner);
        List<PropertyShape> properties = new ArrayList<>(known == null ? List.of() : known.properties());
        properties.add(new PropertyShape(name, Set.of(read), Set.of(values)));
        types.put(owner, new TypeShape(owner, properties, Set.of(), List.of()));
        return this;
    }

    private static class Chef {}

    private static final class PastryChef extends Chef {}

    private static final class Dish {}

    private static final class Town {}

    private static final class Mayor {}

    private static final class Home {}

    private static final class Menu {}
}
