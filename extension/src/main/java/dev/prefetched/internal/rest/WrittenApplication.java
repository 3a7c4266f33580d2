package dev.prefetched.internal.rest;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The {@link Application} that somebody wrote.
 *
 * <p>Jersey injects a wrapper of its own, which has a public method to tell what is in it. Called by reflection since the
 * product knows no REST runtime; it can go when Jersey injects the application itself ({@code AnnotationPlacesTest} does
 * not tell when, but tells if it is missed).
 */
final class WrittenApplication {

    private WrittenApplication() {}

    /** The class of {@code application}, or of the one it wraps. */
    static Class<?> of(Application application) {
        try {
            Method wrapped = application.getClass().getMethod("getApplication");
            return wrapped.invoke(application) instanceof Application inner && inner != application
                    ? of(inner)
                    : application.getClass();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException noWrapper) {
            return application.getClass();
        }
    }
}
