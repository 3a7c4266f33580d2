package dev.prefetched.internal.jsonb;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Finds the visibility strategy in force for a class: the one on the class, on its package, or of the configuration
 * (specification 4.6).
 *
 * <p>Thread-safe; creates one strategy object per class.
 */
final class VisibilityStrategies {

    private final Dialect dialect;
    private final Optional<PropertyVisibilityStrategy> configured;
    private final ConcurrentMap<Class<?>, Optional<PropertyVisibilityStrategy>> byClass = new ConcurrentHashMap<>();

    VisibilityStrategies(Dialect dialect, JsonbConfig config) {
        this.dialect = dialect;
        this.configured = config.getProperty(JsonbConfig.PROPERTY_VISIBILITY_STRATEGY)
                .filter(PropertyVisibilityStrategy.class::isInstance)
                .map(PropertyVisibilityStrategy.class::cast);
    }

    /** The strategy for members of {@code type}; empty if the default one is in force. */
    Optional<PropertyVisibilityStrategy> of(Class<?> type) {
        return byClass.computeIfAbsent(type, this::find);
    }

    /** Whether the configuration decides for every class, so that no annotation has a say. */
    boolean configurationDecides() {
        return configured.isPresent() && dialect.has(Deviation.CONFIGURED_VISIBILITY_WINS);
    }

    private Optional<PropertyVisibilityStrategy> find(Class<?> type) {
        if (configurationDecides()) {
            return configured;
        }
        return Stream.concat(Stream.of(type), packages(type))
                .flatMap(element -> annotated(element).stream())
                .findFirst()
                .map(annotation -> create(annotation.value()))
                .or(() -> configured);
    }

    private Optional<JsonbVisibility> annotated(AnnotatedElement element) {
        return dialect.has(Deviation.META_VISIBILITY)
                ? Annotations.find(element, JsonbVisibility.class)
                : Optional.ofNullable(element.getDeclaredAnnotation(JsonbVisibility.class));
    }

    private Stream<Package> packages(Class<?> type) {
        if (!dialect.has(Deviation.VISIBILITY_OF_OUTER_PACKAGES)) {
            return Stream.ofNullable(type.getPackage());
        }
        return Stream.iterate(type.getPackageName(), name -> !name.isEmpty(), VisibilityStrategies::outer)
                .flatMap(name -> packageOf(name, type).stream());
    }

    private static String outer(String packageName) {
        return packageName.substring(0, Math.max(packageName.lastIndexOf('.'), 0));
    }

    private static Optional<Package> packageOf(String name, Class<?> type) {
        if (name.equals(type.getPackageName())) {
            return Optional.ofNullable(type.getPackage());
        }
        try {
            return Optional.ofNullable(Class.forName(name + ".package-info", false, type.getClassLoader())
                    .getPackage());
        } catch (ClassNotFoundException | LinkageError none) {
            return Optional.empty();
        }
    }

    private static PropertyVisibilityStrategy create(Class<? extends PropertyVisibilityStrategy> type) {
        try {
            Constructor<? extends PropertyVisibilityStrategy> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot create the visibility strategy " + type.getName(), e);
        }
    }
}
