package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.ColumnPlan;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.LeftOut;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes attributes, with all below them, out of a plan.
 *
 * <p>A plan is kept by class, so the attribute a path ends with is taken out for its class, whichever way its objects are
 * reached. With it goes what the roots of the response lead to over that attribute only: the plan is walked with and
 * without the attribute, and what only the first walk reaches is taken out as well.
 */
final class Exclusions {

    private final FetchPlan plan;
    private final EntityModel model;

    Exclusions(FetchPlan plan, EntityModel model) {
        this.plan = plan;
        this.model = model;
    }

    /** The plan without {@code paths}, which start at {@code roots}. */
    FetchPlan without(List<AccessPath> paths, Set<Class<?>> roots) {
        if (paths.isEmpty()) {
            return plan;
        }
        Map<Class<?>, Set<String>> excluded = new HashMap<>();
        paths.forEach(path -> roots.forEach(root -> exclude(root, "", path.attributes(), excluded)));
        Map<Class<?>, Set<String>> all = new Walk(Map.of()).from(roots);
        Map<Class<?>, Set<String>> kept = new Walk(excluded).from(roots);
        Map<Class<?>, EntityPlan> entities = new LinkedHashMap<>();
        plan.entities().forEach((type, entity) -> {
            Set<String> taken = new TreeSet<>(all.getOrDefault(type, Set.of()));
            taken.removeAll(kept.getOrDefault(type, Set.of()));
            entities.put(type, without(taken, entity));
        });
        return new FetchPlan(entities, plan.loaded(), plan.batchSize());
    }

    private void exclude(Class<?> owner, String embedded, List<String> rest, Map<Class<?>, Set<String>> excluded) {
        String name = embedded + rest.get(0);
        List<String> remaining = rest.subList(1, rest.size());
        withSubclasses(owner).forEach(type -> {
            if (remaining.isEmpty()) {
                excluded.computeIfAbsent(type, key -> new HashSet<>()).add(name);
            } else {
                model.entity(type)
                        .flatMap(entity -> entity.attribute(name))
                        .ifPresent(attribute -> exclude(type, attribute, remaining, excluded));
            }
        });
    }

    private void exclude(
            Class<?> owner, EntityAttribute attribute, List<String> rest, Map<Class<?>, Set<String>> excluded) {
        if (attribute.kind() == EntityAttribute.Kind.EMBEDDED) {
            exclude(owner, attribute.name() + ".", rest, excluded);
        }
        attribute.target().ifPresent(target -> exclude(target, "", rest, excluded));
    }

    private Stream<Class<?>> withSubclasses(Class<?> type) {
        return Stream.concat(Stream.of(type), model.subclasses(type).stream());
    }

    private static EntityPlan without(Set<String> taken, EntityPlan entity) {
        Set<String> batched = new TreeSet<>(entity.batched());
        batched.removeAll(taken);
        Map<String, LeftOut> leftOut = new HashMap<>(entity.leftOut());
        taken.forEach(attribute -> leftOut.put(attribute, LeftOut.EXCLUDED));
        Set<String> added = new TreeSet<>(entity.columns().added());
        added.removeAll(taken);
        ColumnPlan columns = new ColumnPlan(added, entity.columns().omitted());
        return new EntityPlan(entity.entity(), batched, leftOut, columns, entity.mandatory());
    }

    /** One walk over the attributes that the plan fetches. */
    private final class Walk {

        private final Map<Class<?>, Set<String>> excluded;
        private final Map<Class<?>, Set<String>> reached = new HashMap<>();
        private final Set<Class<?>> seen = new HashSet<>();
        private final Deque<Class<?>> next = new ArrayDeque<>();

        Walk(Map<Class<?>, Set<String>> excluded) {
            this.excluded = excluded;
        }

        Map<Class<?>, Set<String>> from(Set<Class<?>> roots) {
            next.addAll(roots);
            while (!next.isEmpty()) {
                Class<?> type = next.remove();
                if (seen.add(type)) {
                    next.addAll(model.subclasses(type));
                    fetched(type)
                            .filter(attribute -> !isExcluded(type, attribute))
                            .forEach(attribute -> follow(type, attribute));
                }
            }
            return reached;
        }

        private Stream<String> fetched(Class<?> type) {
            return Stream.ofNullable(plan.entities().get(type))
                    .flatMap(entity -> Stream.concat(entity.batched().stream(), entity.columns().added().stream()));
        }

        private boolean isExcluded(Class<?> type, String attribute) {
            return excluded.getOrDefault(type, Set.of()).stream()
                    .anyMatch(name -> attribute.equals(name) || attribute.startsWith(name + "."));
        }

        private void follow(Class<?> type, String attribute) {
            // A query for a superclass reads these objects as well.
            Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                    .forEach(each -> reached.computeIfAbsent(each, key -> new HashSet<>())
                            .add(attribute));
            model.entity(type)
                    .flatMap(entity -> entity.attribute(attribute))
                    .flatMap(EntityAttribute::target)
                    .ifPresent(next::add);
        }
    }
}
