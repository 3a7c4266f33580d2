package dev.prefetched.internal.jsonb;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the adapter or serialiser for a value: on the property, on the class, or in the configuration, in this order; a
 * serialiser before an adapter (specification 4.7).
 *
 * <p>Immutable and thread-safe.
 */
final class Components {

    private final Dialect dialect;
    private final List<Customisation> configuredSerializers;
    private final List<Customisation> configuredAdapters;

    Components(Dialect dialect, JsonbConfig config) {
        this.dialect = dialect;
        this.configuredSerializers = configured(config, JsonbConfig.SERIALIZERS, Components::serializer);
        this.configuredAdapters = configured(config, JsonbConfig.ADAPTERS, Components::adapter);
    }

    /**
     * The component for a value by its declared type.
     *
     * @param annotated what may carry annotations for the value's property; empty elsewhere
     */
    Optional<Customisation> ofDeclared(
            ResolvedType type, Position position, List<? extends AnnotatedElement> annotated) {
        boolean asksClass = dialect.has(Deviation.RUNTIME_CLASS_COMPONENTS)
                || position == Position.ROOT
                || position == Position.PROPERTY
                || position == Position.ELEMENT;
        return annotated(annotated, type, Components::serializerOn)
                .or(() -> asksClass ? onClass(type, position, Components::serializerOn) : Optional.empty())
                .or(() -> matching(configuredSerializers, type))
                .or(() -> annotated(annotated, type, Components::adapterOn))
                .or(() -> asksClass ? onClass(type, position, Components::adapterOn) : Optional.empty())
                .or(() -> matching(configuredAdapters, type));
    }

    /** The component for a value that turns out to be of the class {@code type}. */
    Optional<Customisation> ofRuntime(Class<?> type, Position position) {
        ResolvedType resolved = ResolvedType.of(type);
        return dialect.has(Deviation.RUNTIME_CLASS_COMPONENTS) || position == Position.ROOT
                ? ofDeclared(resolved, position, List.of())
                : matching(configuredSerializers, resolved).or(() -> matching(configuredAdapters, resolved));
    }

    private static Optional<Customisation> annotated(
            List<? extends AnnotatedElement> annotated,
            ResolvedType type,
            Function<AnnotatedElement, Optional<Customisation>> on) {
        return annotated.stream()
                .flatMap(element -> on.apply(element).stream())
                .findFirst()
                .filter(found -> found.from().raw().isAssignableFrom(type.raw()));
    }

    private Optional<Customisation> onClass(
            ResolvedType type, Position position, Function<AnnotatedElement, Optional<Customisation>> on) {
        Class<?> raw = type.raw();
        Stream<Class<?>> places = Stream.of(raw);
        if (dialect.has(Deviation.RUNTIME_CLASS_COMPONENTS)) {
            places = Stream.iterate(raw, each -> each != null && each != Object.class, Class::getSuperclass);
        } else if (position == Position.PROPERTY) {
            places = Stream.concat(places, Stream.of(raw.getInterfaces()));
        }
        return places.flatMap(place -> on.apply(place).stream()).findFirst();
    }

    private static Optional<Customisation> matching(List<Customisation> configured, ResolvedType type) {
        Optional<Customisation> exact =
                configured.stream().filter(each -> each.from().equals(type)).findFirst();
        return exact.isPresent()
                ? exact
                : configured.stream()
                        .filter(each -> each.from().arguments().isEmpty()
                                && each.from().raw().isAssignableFrom(type.raw()))
                        .findFirst();
    }

    private static Optional<Customisation> serializerOn(AnnotatedElement element) {
        return Annotations.find(element, JsonbTypeSerializer.class).flatMap(found -> serializer(found.value()));
    }

    private static Optional<Customisation> adapterOn(AnnotatedElement element) {
        return Annotations.find(element, JsonbTypeAdapter.class).flatMap(found -> adapter(found.value()));
    }

    private static Optional<Customisation> serializer(Class<?> type) {
        ResolvedType resolved = ResolvedType.of(type);
        return method(type, "serialize", 3)
                .map(method -> new Customisation.Serializer(resolved.argumentOf(JsonbSerializer.class, 0), method));
    }

    private static Optional<Customisation> adapter(Class<?> type) {
        ResolvedType resolved = ResolvedType.of(type);
        return method(type, "adaptToJson", 1)
                .map(method -> new Customisation.Adapter(
                        resolved.argumentOf(JsonbAdapter.class, 0),
                        resolved.argumentOf(JsonbAdapter.class, 1),
                        method));
    }

    private static Optional<Method> method(Class<?> type, String name, int parameters) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    private static List<Customisation> configured(
            JsonbConfig config, String property, Function<Class<?>, Optional<Customisation>> read) {
        return config.getProperty(property).stream()
                .filter(Object[].class::isInstance)
                .flatMap(components -> Arrays.stream((Object[]) components))
                .flatMap(component -> read.apply(component.getClass()).stream())
                .toList();
    }
}
