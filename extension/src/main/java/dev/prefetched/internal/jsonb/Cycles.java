package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.spi.Finding;
import dev.prefetched.spi.Finding.Kind;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds types that lead back to themselves.
 *
 * <p>Whether JSON-B will reject the objects depends on the data, except where a relation is written from both its sides:
 * there every object leads back to the one it was reached from. For one property only the shortest way back is told.
 */
final class Cycles {

    private final ResponseShape shape;

    Cycles(ResponseShape shape) {
        this.shape = shape;
    }

    /** A property of a type, on the way to a value's type. */
    private record Step(Class<?> owner, PropertyShape property, Class<?> value) {

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + property.name();
        }
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        shape.types().values().stream()
                .flatMap(Cycles::steps)
                .forEach(first -> wayBack(first)
                        .filter(Cycles::canBeTold)
                        .filter(way -> told.add(way.stream().map(Step::toString).collect(Collectors.toSet())))
                        .ifPresent(way -> findings.add(finding(way))));
        return findings;
    }

    private static Stream<Step> steps(TypeShape type) {
        return type.properties().stream()
                .flatMap(property -> property.values().stream()
                        .sorted(Comparator.comparing(Class::getName))
                        .map(value -> new Step(type.type(), property, value)));
    }

    /** The shortest way that begins with {@code first} and ends at its owner. */
    private Optional<List<Step>> wayBack(Step first) {
        Map<Class<?>, List<Step>> ways = new LinkedHashMap<>();
        Deque<Class<?>> pending = new ArrayDeque<>(List.of(first.value()));
        ways.put(first.value(), List.of(first));
        for (Class<?> at = pending.poll(); at != null && at != first.owner(); at = pending.poll()) {
            List<Step> way = ways.getOrDefault(at, List.of());
            Stream.ofNullable(shape.types().get(at)).flatMap(Cycles::steps).forEach(step -> {
                if (ways.putIfAbsent(step.value(), append(way, step)) == null) {
                    pending.add(step.value());
                }
            });
        }
        return Optional.ofNullable(ways.get(first.owner()));
    }

    /**
     * Not of a generic class: shapes are kept by class, so {@code Page<Menu>} whose menus hold a {@code Page<Course>} looks
     * as if pages led back to pages. Both sides of one relation are told in any case.
     */
    private static boolean canBeTold(List<Step> way) {
        return isOneRelation(way) || way.stream().noneMatch(step -> step.owner().getTypeParameters().length > 0);
    }

    private static boolean isOneRelation(List<Step> way) {
        return way.size() == 2 && (isInverseOf(way.get(0), way.get(1)) || isInverseOf(way.get(1), way.get(0)));
    }

    /** Whichever type the walk met first, one cycle is told with the same words. */
    private static Finding finding(List<Step> found) {
        List<Step> way = new ArrayList<>(found);
        Collections.rotate(way, -way.indexOf(Collections.min(way, Comparator.comparing(Step::toString))));
        Step first = way.get(0);
        String path = way.stream().map(Step::toString).collect(Collectors.joining(" -> ")) + " -> "
                + first.owner().getSimpleName();
        boolean certain = isOneRelation(way);
        return new Finding(
                certain ? Kind.BIDIRECTIONAL_CYCLE : Kind.POSSIBLE_CYCLE,
                first.owner(),
                first.property().name(),
                certain
                        ? "both sides of one relation are written, " + path
                        : "the types lead back to themselves, " + path);
    }

    /** Whether the attribute behind {@code inverse} is mapped by the one behind {@code owning}. */
    private static boolean isInverseOf(Step inverse, Step owning) {
        return attributes(inverse)
                .anyMatch(attribute -> mappedBy(inverse.owner(), attribute)
                        .filter(mappedBy -> attributes(owning).anyMatch(mappedBy::equals))
                        .isPresent());
    }

    private static Stream<String> attributes(Step step) {
        return step.property().reads().stream()
                .map(AccessPath::attributes)
                .filter(attributes -> attributes.size() == 1)
                .map(attributes -> attributes.get(0));
    }

    private static Optional<String> mappedBy(Class<?> type, String attribute) {
        String getter = "get" + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        Stream<AnnotatedElement> getters = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .map(method -> method);
        return Stream.concat(AttributeTypes.field(type, attribute).stream(), getters)
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .flatMap(annotation -> mappedBy(annotation).stream())
                .findFirst();
    }

    /** Read by name, so that no persistence API is needed here. */
    private static Optional<String> mappedBy(Annotation annotation) {
        if (!annotation.annotationType().getName().startsWith("jakarta.persistence.")) {
            return Optional.empty();
        }
        try {
            Object value = annotation.annotationType().getMethod("mappedBy").invoke(annotation);
            return Optional.of(String.valueOf(value)).filter(name -> !name.isEmpty());
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    private static List<Step> append(List<Step> way, Step step) {
        return Stream.concat(way.stream(), Stream.of(step)).toList();
    }
}
