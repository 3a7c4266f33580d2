package dev.prefetched.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;

/**
 * The persistence units of one deployment, with their tables created.
 *
 * <p>Thread-safe.
 */
final class PersistenceUnits implements AutoCloseable {

    private static final Map<String, String> DEFAULTS = Map.of(
            PersistenceUnitProperties.SCHEMA_GENERATION_DATABASE_ACTION, "drop-and-create",
            PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");

    private final Map<String, EntityManagerFactory> factories = new LinkedHashMap<>();
    private final Optional<JtaTransactions> jta;

    PersistenceUnits(Optional<JtaTransactions> jta) {
        this.jta = jta;
    }

    /**
     * Prepares all units, so that their entities are woven from now on, then connects them and creates their tables. Both
     * come before CDI starts, as on Payara.
     */
    void prepare(
            Archive archive, WarClassLoader loader, DataSource dataSource, Map<String, String> databaseProperties) {
        archive.units().forEach((unit, managed) -> {
            Map<String, String> properties = new LinkedHashMap<>(DEFAULTS);
            properties.put(PersistenceUnitProperties.SESSION_NAME, loader.deployment() + "/" + unit);
            properties.putAll(databaseProperties);
            jta.ifPresent(any -> properties.put(PersistenceUnitProperties.TARGET_SERVER, JtaPlatform.class.getName()));
            properties.putAll(archive.propertiesOf(unit));
            List<String> names = managed.stream().map(Class::getName).toList();
            WarPersistenceUnit info = new WarPersistenceUnit(
                    unit,
                    names,
                    properties,
                    rootOf(managed),
                    loader,
                    jta.map(some -> some.started().dataSource()).orElse(dataSource),
                    jta.isPresent()
                            ? PersistenceUnitTransactionType.JTA
                            : PersistenceUnitTransactionType.RESOURCE_LOCAL);
            Map<String, Object> ofContainer = jta.<Map<String, Object>>map(
                            some -> Map.of(JtaPlatform.MANAGER, some.started().manager()))
                    .orElse(Map.of());
            factories.put(unit, new PersistenceProvider().createContainerEntityManagerFactory(info, ofContainer));
        });
        factories.values().forEach(factory -> factory.createEntityManager().close());
    }

    /** Where the classes lie, so that a {@code META-INF/orm.xml} beside them is found. */
    private static URL rootOf(List<Class<?>> managed) {
        return managed.get(0).getProtectionDomain().getCodeSource().getLocation();
    }

    Map<String, EntityManagerFactory> factories() {
        return factories;
    }

    void inTransaction(String unit, Consumer<EntityManager> work) {
        EntityManagerFactory factory = factoryOf(unit);
        jta.ifPresentOrElse(
                some -> some.run(() -> work.accept(TransactionScoped.of(factory, some.started()))),
                () -> inLocalTransaction(factory, work));
    }

    private static void inLocalTransaction(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            work.accept(entities);
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    private EntityManagerFactory factoryOf(String unit) {
        return Optional.ofNullable(factories.get(unit))
                .orElseThrow(() -> new IllegalArgumentException("There is no persistence unit " + unit + "."));
    }

    /** Forgets all cached entities; {@code Cache.evictAll()} would keep them and only mark them as stale. */
    void emptySharedCache() {
        factories
                .values()
                .forEach(factory -> factory.unwrap(DatabaseSession.class)
                        .getIdentityMapAccessor()
                        .initializeAllIdentityMaps());
    }

    @Override
    public void close() {
        factories.values().forEach(EntityManagerFactory::close);
    }
}
