package dev.prefetched.internal.planner;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether paths that somebody wrote down lead from attribute to attribute of entities. */
public final class AttributePaths {

    private final EntityModel model;
    private final Predicate<Class<?>> open;

    /**
     * @param model the entities
     * @param open whether an entity may have attributes in subclasses that the model does not know
     */
    public AttributePaths(EntityModel model, Predicate<Class<?>> open) {
        this.model = model;
        this.open = open;
    }

    /**
     * A step that leads nowhere.
     *
     * @param owner the entity it was tried from
     * @param attribute the attribute that the entity does not have
     * @param known those it has
     * @param depth how many steps were right before
     */
    public record Unknown(Class<?> owner, String attribute, SortedSet<String> known, int depth) {}

    /** Where {@code path} leads nowhere, whichever root it is tried from; empty if one of them is right for it. */
    public Optional<Unknown> check(Collection<Class<?>> roots, AccessPath path) {
        List<Optional<Unknown>> tried = roots.stream()
                .map(root -> follow(root, "", path.attributes(), 0))
                .toList();
        return tried.stream().allMatch(Optional::isPresent)
                ? tried.stream()
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> other.depth() > one.depth() ? other : one)
                : Optional.empty();
    }

    private Optional<Unknown> follow(Class<?> owner, String embedded, List<String> rest, int depth) {
        if (rest.isEmpty() || model.entity(owner).isEmpty()) {
            return Optional.empty();
        }
        String name = embedded + rest.get(0);
        List<String> remaining = rest.subList(1, rest.size());
        Optional<EntityAttribute> attribute =
                family(owner).flatMap(entity -> entity.attribute(name).stream()).findFirst();
        if (attribute.isEmpty()) {
            return open.test(owner)
                    ? Optional.empty()
                    : Optional.of(new Unknown(owner, name, known(owner, embedded), depth));
        }
        if (attribute.get().kind() == EntityAttribute.Kind.EMBEDDED) {
            return follow(owner, name + ".", remaining, depth + 1);
        }
        if (attribute.get().target().isPresent()) {
            return follow(attribute.get().target().get(), "", remaining, depth + 1);
        }
        return remaining.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unknown(owner, name + "." + remaining.get(0), new TreeSet<>(), depth + 1));
    }

    private Stream<EntityShape> family(Class<?> type) {
        return Stream.concat(Stream.of(type), model.subclasses(type).stream())
                .flatMap(each -> model.entity(each).stream());
    }

    private SortedSet<String> known(Class<?> owner, String embedded) {
        return family(owner)
                .flatMap(entity -> entity.attributes().stream())
                .map(EntityAttribute::name)
                .filter(name -> name.startsWith(embedded) && name.indexOf('.', embedded.length()) < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
