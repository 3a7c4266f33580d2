package dev.prefetched.internal.jsonb;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds an annotation on an element, or on an annotation the element carries (specification 4, custom annotations). */
final class Annotations {

    private Annotations() {}

    /** The annotation itself or by way of other annotations. */
    static <A extends Annotation> Optional<A> find(AnnotatedElement element, Class<A> wanted) {
        return find(element, wanted, new HashSet<>());
    }

    /** The first that one of {@code elements} carries, in their order. */
    static <A extends Annotation> Optional<A> findFirst(List<? extends AnnotatedElement> elements, Class<A> wanted) {
        return elements.stream()
                .flatMap(element -> find(element, wanted).stream())
                .findFirst();
    }

    static boolean present(AnnotatedElement element, Class<? extends Annotation> wanted) {
        return find(element, wanted).isPresent();
    }

    private static <A extends Annotation> Optional<A> find(
            AnnotatedElement element, Class<A> wanted, Set<Class<?>> seen) {
        A direct = element.getDeclaredAnnotation(wanted);
        if (direct != null) {
            return Optional.of(direct);
        }
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (seen.add(annotation.annotationType())) {
                Optional<A> meta = find(annotation.annotationType(), wanted, seen);
                if (meta.isPresent()) {
                    return meta;
                }
            }
        }
        return Optional.empty();
    }
}
