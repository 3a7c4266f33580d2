package dev.prefetched.internal.explain;

import dev.prefetched.internal.planner.Planning;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.RelationUse;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    static String of(ResourcePlan method, Planning planning, CallLoads loads, Map<Class<?>, String> leftAlone) {
        Explanation explanation = new Explanation(method.name());
        explanation.line("answers", method.types().toString());
        explanation.line("plan", planning.plan().toString());
        explanation.line("budget", budget(planning.plan().entities().values()));
        explanation.lines("learned", learned(method.learned()));
        explanation.lines("not batched", notBatched(planning.plan().entities().values()));
        explanation.lines("batched", relations(loads, RelationUse::batched));
        explanation.lines("one by one", relations(loads, use -> use.single() > 0));
        explanation.lines("left alone", leftAlone(leftAlone));
        return explanation.text.toString();
    }

    /** Inherited relations are in the plans of several classes, and take one statement. */
    private static String budget(Collection<EntityPlan> plans) {
        long batches = plans.stream()
                .flatMap(plan -> plan.batched().stream().filter(name -> !isInherited(plan, name, plans)))
                .count();
        return "1 + " + batches + " statements for a list, however long";
    }

    private static boolean isInherited(EntityPlan plan, String attribute, Collection<EntityPlan> plans) {
        return plans.stream()
                .anyMatch(other -> other.entity() != plan.entity()
                        && other.entity().isAssignableFrom(plan.entity())
                        && other.batched().contains(attribute));
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

    private static Stream<String> relations(CallLoads loads, java.util.function.Predicate<RelationUse> kind) {
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
