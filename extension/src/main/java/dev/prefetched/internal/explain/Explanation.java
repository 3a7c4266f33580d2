package dev.prefetched.internal.explain;

import dev.prefetched.internal.planner.Planning;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.RelationUse;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text about one resource method. Without numbers of objects, so that it is the same for calls that differ by their
 * rows only.
 */
final class Explanation {

    private final StringBuilder text = new StringBuilder();

    private Explanation(String method) {
        text.append(method);
    }

    static String of(
            ResourcePlan method,
            Planning planning,
            OptionalInt batches,
            CallLoads loads,
            Map<Class<?>, String> leftAlone) {
        Explanation explanation = new Explanation(method.name());
        explanation.line("answers", method.types().toString());
        explanation.line("plan", planning.plan().toString());
        explanation.line("budget", budget(batches));
        explanation.lines("learned", learned(method.learned()));
        explanation.lines("not batched", notBatched(planning.plan().entities().values()));
        explanation.lines("batched", relations(loads, RelationUse::batched));
        explanation.lines("one by one", relations(loads, use -> use.single() > 0));
        explanation.lines("left alone", leftAlone(leftAlone));
        return explanation.text.toString();
    }

    private static String budget(OptionalInt batches) {
        return batches.isEmpty()
                ? "depends on how deep the objects go"
                : "1 + " + batches.getAsInt() + " statements for a list, however long";
    }

    private static Stream<String> learned(Map<Class<?>, Set<String>> attributes) {
        return attributes.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(name -> entry.getKey().getSimpleName() + "." + name));
    }

    private static Stream<String> notBatched(Collection<EntityPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.leftOut().entrySet().stream()
                        .map(entry -> plan.entity().getSimpleName() + "." + entry.getKey() + " because "
                                + entry.getValue().reason()));
    }

    private static Stream<String> relations(CallLoads loads, Predicate<RelationUse> kind) {
        return loads.relations().stream().filter(kind).map(use -> use.entity().getSimpleName() + "." + use.attribute());
    }

    private static Stream<String> leftAlone(Map<Class<?>, String> reasons) {
        return reasons.entrySet().stream()
                .map(entry -> "a query for " + entry.getKey().getSimpleName() + " because " + entry.getValue());
    }

    private void lines(String name, Stream<String> values) {
        Set<String> sorted = values.collect(Collectors.toCollection(TreeSet::new));
        if (!sorted.isEmpty()) {
            line(name, String.join("; ", sorted));
        }
    }

    private void line(String name, String value) {
        text.append(String.format("%n  %-12s %s", name, value.isEmpty() ? "nothing" : value));
    }
}
