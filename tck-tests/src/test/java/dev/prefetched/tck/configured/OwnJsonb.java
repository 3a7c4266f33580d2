package dev.prefetched.tck.configured;

import dev.prefetched.tck.configured.Guests.City;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/** The ways in which applications bring a {@code Jsonb} of their own. */
public abstract class OwnJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb;

    OwnJsonb(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    OwnJsonb(JsonbConfig config) {
        this(JsonbBuilder.create(config));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    private static JsonbConfig fields() {
        return new JsonbConfig().withPropertyVisibilityStrategy(new Fields());
    }

    /** Shows fields alone. */
    @Provider
    public static final class OfFields extends OwnJsonb {

        public OfFields() {
            super(fields());
        }
    }

    /** The same as a CDI bean, which has the configuration injected. */
    @Provider
    @Dependent
    public static class AsBean extends OwnJsonb {

        @Inject
        public AsBean(JsonbConfig config) {
            super(config);
        }
    }

    /** The same as a class that an {@link Application} lists. */
    public static final class AsListed extends OwnJsonb {

        public AsListed() {
            super(fields());
        }
    }

    /** Writes a city as the name of its country. */
    @Provider
    public static final class WithAdapter extends OwnJsonb {

        public WithAdapter() {
            super(new JsonbConfig().withAdapters(new CountryOfCity()));
        }
    }

    /** Renames all properties. */
    @Provider
    public static final class WithNames extends OwnJsonb {

        public WithNames() {
            super(new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));
        }
    }

    /** Shows fields alone, by a mapper that nobody can look into. */
    @Provider
    public static final class Wrapped extends OwnJsonb {

        public Wrapped() {
            super(wrapped(JsonbBuilder.create(fields())));
        }

        private static Jsonb wrapped(Jsonb jsonb) {
            return (Jsonb) Proxy.newProxyInstance(
                    Wrapped.class.getClassLoader(), new Class<?>[] {Jsonb.class}, (proxy, method, arguments) -> {
                        try {
                            return method.invoke(jsonb, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }

    /** Produces the configuration of {@link AsBean}, and tells that of {@link Wrapped}. */
    @Dependent
    public static class ProducedConfig {

        @Produces
        JsonbConfig config() {
            return fields();
        }
    }

    private static final class Fields implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return !field.getName().startsWith("_persistence_");
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    /** Public, as Yasson has to call it. */
    public static final class CountryOfCity implements JsonbAdapter<City, String> {

        @Override
        public String adaptToJson(City city) {
            return city.country().name();
        }

        @Override
        public City adaptFromJson(String country) {
            throw new UnsupportedOperationException("Guests are only written");
        }
    }

    /** Lists its classes, among them the resolver. */
    public static final class Listing extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GuestResource.Plain.class, GuestResource.Annotated.class, AsListed.class);
        }
    }
}
