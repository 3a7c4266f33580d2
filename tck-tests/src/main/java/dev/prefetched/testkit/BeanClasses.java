package dev.prefetched.testkit;

import jakarta.decorator.Decorator;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.Interceptor;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;

/**
 * The classes that CDI discovers in an archive without a {@code beans.xml}: those with a bean defining annotation (CDI
 * 4.0, section 2.5.1). A resource class with {@code @Path} alone is none, as on Payara and GlassFish.
 *
 * <p>Weld SE takes every class it is given by name for a bean, so they are told apart here.
 */
final class BeanClasses {

    private static final Set<Class<? extends Annotation>> DEFINING =
            Set.of(Dependent.class, Interceptor.class, Decorator.class);

    private BeanClasses() {}

    static boolean contains(Class<?> candidate) {
        return Arrays.stream(candidate.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(BeanClasses::definesBeans);
    }

    private static boolean definesBeans(Class<? extends Annotation> annotation) {
        return DEFINING.contains(annotation)
                || annotation.isAnnotationPresent(NormalScope.class)
                || annotation.isAnnotationPresent(Stereotype.class);
    }
}
