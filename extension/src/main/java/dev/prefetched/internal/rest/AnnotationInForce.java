package dev.prefetched.internal.rest;

import dev.prefetched.Prefetched;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Prefetched} that applies to a resource method.
 *
 * <p>Looked for on the method, on those it overrides or implements, on its class, on superclasses and interfaces; the
 * first one found is in force and the others are not asked. Each place may carry it itself or by an annotation that
 * carries it in turn, a stereotype for one.
 *
 * @param annotation the annotation
 * @param element where it is written, an annotation type perhaps
 * @param direct whether CDI sees that the method is bound by it: it is written on the method or its class themselves
 */
public record AnnotationInForce(Prefetched annotation, AnnotatedElement element, boolean direct) {

    /** What is in force for {@code method} as called on a {@code resource}. */
    public static Optional<AnnotationInForce> of(Class<?> resource, Method method) {
        return Stream.concat(Overridden.by(resource, method), types(resource))
                .flatMap(place -> find(place, resource, method).stream())
                .findFirst();
    }

    /** What is in force for all resources of an application, if that class says so. */
    public static Optional<AnnotationInForce> ofApplication(Class<?> application) {
        return types(application).flatMap(type -> carried(type).stream()).findFirst();
    }

    private static Optional<AnnotationInForce> find(AnnotatedElement place, Class<?> resource, Method method) {
        boolean seenByCdi =
                place.equals(method) || (place == resource && resource.isAnnotationPresent(Prefetched.class));
        return carried(place).map(found -> seenByCdi && found.element() == place ? found.seenByCdi() : found);
    }

    private AnnotationInForce seenByCdi() {
        return new AnnotationInForce(annotation, element, true);
    }

    /** Whichever place carries, by itself or through annotations. */
    private static Optional<AnnotationInForce> carried(AnnotatedElement place) {
        return carried(place, new HashSet<>());
    }

    private static Optional<AnnotationInForce> carried(AnnotatedElement place, Set<Class<?>> seen) {
        Prefetched own = place.getDeclaredAnnotation(Prefetched.class);
        if (own != null) {
            return Optional.of(new AnnotationInForce(own, place, false));
        }
        return Stream.of(place.getDeclaredAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> !type.getName().startsWith("java.") && seen.add(type))
                .flatMap(type -> carried(type, seen).stream())
                .findFirst();
    }

    /** The class, those above it, and their interfaces, nearest first. */
    private static Stream<Class<?>> types(@Nullable Class<?> type) {
        Stream<Class<?>> classes = Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
        return Stream.concat(classes, Stream.ofNullable(type).flatMap(AnnotationInForce::interfaces))
                .distinct();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> own =
                Stream.of(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfaces(each)));
        return Stream.concat(own, Stream.ofNullable(type.getSuperclass()).flatMap(AnnotationInForce::interfaces));
    }

    /** Where it is written, as people know it: {@code ChefResource.list}, {@code ChefResource}, {@code @Fast}. */
    public String place() {
        if (element instanceof Method method) {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
        Class<?> type = (Class<?>) element;
        return (type.isAnnotation() ? "@" : "") + type.getSimpleName();
    }
}
