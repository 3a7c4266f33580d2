package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.MandatoryReads;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.plan.UnreadablePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnPlannerTest {

    private final FakeEntityModel model = new FakeEntityModel();
    private final Map<Class<?>, TypeShape> types = new LinkedHashMap<>();

    @Test
    void addsLazyAttributesThatAreRead() {
        model.lazyBasic(Painter.class, "portrait")
                .lazyBasic(Painter.class, "diary")
                .basic(Painter.class, "name");
        reads(Painter.class, "portrait", "name");

        assertThat(plan()).hasToString("Painter{+portrait}");
        assertThat(plan().isEmpty()).isFalse();
    }

    @Test
    void changesNothingWhereAllIsEager() {
        model.basic(Painter.class, "name");
        reads(Painter.class, "name");

        assertThat(plan()).isEqualTo(FetchPlan.NONE);
    }

    @Test
    void addsThoseOfSubclassesToo() {
        model.with(Painter.class).lazyBasic(Etcher.class, "plate");
        reads(Painter.class);
        reads(Etcher.class, "plate");

        assertThat(plan()).hasToString("Etcher{+plate} Painter{+plate}");
    }

    @Test
    void omitsWhatIsNotReadWhereThatIsAskedFor() {
        model.basic(Painter.class, "name").basic(Painter.class, "biography").lazyBasic(Painter.class, "diary");
        reads(Painter.class, "name");

        assertThat(narrowed()).hasToString("Painter{!biography}");
        assertThat(plan()).isEqualTo(FetchPlan.NONE);
    }

    @Test
    void omitsNothingWhereSomethingReadsWhatCannotBeFollowed() {
        model.basic(Painter.class, "biography").basic(Studio.class, "plan");
        reads(Painter.class);
        types.put(
                Studio.class,
                new TypeShape(
                        Studio.class, List.of(), Set.of(), List.of(new UnreadablePath("a serializer", "native"))));

        assertThat(narrowed()).isEqualTo(FetchPlan.NONE);
    }

    @Test
    void omitsNothingOfEntitiesThatAreNotWritten() {
        model.eager(Painter.class, "studio", Studio.class).basic(Studio.class, "plan");
        reads(Painter.class);

        assertThat(narrowed()).hasToString("Painter{*studio}");
    }

    @Test
    void omitsNothingInAHierarchy() {
        model.basic(Painter.class, "biography").basic(Etcher.class, "press");
        reads(Painter.class);
        reads(Etcher.class);

        assertThat(narrowed()).isEqualTo(FetchPlan.NONE);
    }

    @Test
    void omitsNothingThatCallbacksRead() {
        model.basic(Painter.class, "biography")
                .mandatory(Painter.class, new MandatoryReads(Set.of(), Set.of(AccessPath.of("biography")), Map.of()));
        reads(Painter.class);

        assertThat(narrowed()).isEqualTo(FetchPlan.NONE);
    }

    private FetchPlan plan() {
        return FetchPlanner.plan(new ResponseShape(Set.of(Painter.class), types), model)
                .plan();
    }

    private FetchPlan narrowed() {
        return FetchPlanner.plan(
                        new ResponseShape(Set.of(Painter.class), types),
                        model,
                        new PlanWishes(List.of(), List.of(), Map.of(), 0, true))
                .plan();
    }

    private void reads(Class<?> owner, String... attributes) {
        List<PropertyShape> properties = Stream.of(attributes)
                .map(attribute -> new PropertyShape(attribute, Set.of(AccessPath.of(attribute)), Set.of()))
                .toList();
        types.put(owner, new TypeShape(owner, properties, Set.of(), List.of()));
    }

    private static class Painter {}

    private static final class Etcher extends Painter {}

    private static final class Studio {}
}
