package dev.prefetched.testkit;

import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What will be deployed: the classes of an application, its persistence units and how the server runs it.
 *
 * <p>Made by {@link Deployment#of}; each method returns this archive. It can be started any number of times, also several
 * times at once; every start loads the classes anew. Not thread-safe while it is being described.
 */
public final class Archive {

    /** The unit that is injected where no name is given. */
    static final String DEFAULT_UNIT = "default";

    private final List<Class<?>> beans;
    private final Map<String, List<Class<?>>> units = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> unitProperties = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private Optional<Class<?>> application = Optional.empty();
    private Database database = Database.h2();
    private Optional<Jta> jta = Optional.empty();
    private boolean withProduct = true;
    private int threads = 1;

    Archive(List<Class<?>> beans) {
        this.beans = List.copyOf(beans);
    }

    /** Adds the persistence unit {@code default} with these entities, embeddables, converters and mapped superclasses. */
    public Archive entities(Class<?>... managed) {
        return persistenceUnit(DEFAULT_UNIT, managed);
    }

    /** Adds a persistence unit; {@code @PersistenceContext(unitName = ...)} injects it. */
    public Archive persistenceUnit(String unit, Class<?>... managed) {
        units.put(unit, List.of(managed));
        return this;
    }

    /** Sets a property, as in {@code persistence.xml}, of every persistence unit. */
    public Archive property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Sets a property, as in {@code persistence.xml}, of one persistence unit. */
    public Archive property(String unit, String name, String value) {
        unitProperties.computeIfAbsent(unit, any -> new LinkedHashMap<>()).put(name, value);
        return this;
    }

    /** Turns EclipseLink's shared cache off, which is on unless said otherwise. */
    public Archive withoutSharedCache() {
        return property("eclipselink.cache.shared.default", "false");
    }

    /** Leaves the entities as they were compiled; a server weaves them. */
    public Archive withoutWeaving() {
        return property("eclipselink.weaving", "false");
    }

    /** Leaves the extension out of the archive: the annotations stay, and mean nothing. */
    public Archive withoutProduct() {
        withProduct = false;
        return this;
    }

    /**
     * Deploys this {@link Application}, with its {@code @ApplicationPath}. If it lists no classes and no
     * singletons the resource classes and providers among the beans are its own (Jakarta REST 3.1, section 2.3.2).
     */
    public Archive application(Class<? extends Application> subclass) {
        application = Optional.of(subclass);
        return this;
    }

    /** Adds packages, with their sub-packages, to those of the classes given elsewhere, which are part of the archive anyway. */
    public Archive packages(String... names) {
        packages.addAll(Arrays.asList(names));
        return this;
    }

    /** How many requests are served at the same time. One, unless said otherwise, so that all use the same thread. */
    public Archive threads(int number) {
        threads = number;
        return this;
    }

    /** Keeps the data of all persistence units there. H2 in memory, unless said otherwise. */
    public Archive database(Database other) {
        database = other;
        return this;
    }

    /**
     * Makes all persistence units JTA ones, with a container's transaction-scoped entity managers. {@code @Inject} gives the
     * {@code TransactionManager}; what a request leaves open is rolled back at its end.
     */
    public Archive jta(Jta transactions) {
        jta = Optional.of(transactions);
        return this;
    }

    /**
     * Deploys this archive.
     *
     * @throws RuntimeException what the deployment failed with, such as a CDI definition error; nothing is left behind
     */
    public Deployment start() {
        return new Deployment(this);
    }

    List<Class<?>> beans() {
        return beans;
    }

    Map<String, List<Class<?>>> units() {
        return units;
    }

    Map<String, String> propertiesOf(String unit) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.putAll(unitProperties.getOrDefault(unit, Map.of()));
        return all;
    }

    Optional<Class<?>> application() {
        return application;
    }

    Database database() {
        return database;
    }

    Optional<Jta> jta() {
        return jta;
    }

    int threads() {
        return threads;
    }

    WarClassLoader newClassLoader(String deployment) {
        Set<String> all = new LinkedHashSet<>(packages);
        Stream.of(beans.stream(), units.values().stream().flatMap(List::stream), application.stream())
                .flatMap(classes -> classes)
                .map(Class::getPackageName)
                .forEach(all::add);
        ClassLoader parent = Thread.currentThread().getContextClassLoader();
        return new WarClassLoader(deployment, parent, all, withProduct);
    }
}
