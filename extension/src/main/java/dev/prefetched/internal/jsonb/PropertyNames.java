package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.BeanModel.Refusal;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of properties in JSON (specification 4.1). They decide nothing about what is read, but two properties of
 * one name are refused. The standard strategies, which are configured by name, are left to the mapper: they keep
 * different names different but for their case.
 *
 * <p>Immutable and thread-safe.
 */
record PropertyNames(PropertyNamingStrategy strategy) {

    static PropertyNames of(JsonbConfig config) {
        return new PropertyNames(config.getProperty(JsonbConfig.PROPERTY_NAMING_STRATEGY)
                .filter(PropertyNamingStrategy.class::isInstance)
                .map(PropertyNamingStrategy.class::cast)
                .orElse(name -> name));
    }

    /** The name in JSON of the property that Java calls {@code name}. */
    String of(String name, List<? extends AnnotatedElement> annotated) {
        return annotated.stream()
                .flatMap(element -> Annotations.find(element, JsonbProperty.class).stream())
                .map(JsonbProperty::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> strategy.translateName(name));
    }

    /** Notes that {@code property} has a JSON name; the refusal if another one in {@code owners} has it already. */
    static Optional<Refusal> clash(Map<String, String> owners, String property, String jsonName) {
        return Optional.ofNullable(owners.putIfAbsent(jsonName, property))
                .map(owner ->
                        new Refusal(property, "has the JSON name \"" + jsonName + "\", as has the property " + owner));
    }
}
