package dev.prefetched.testkit;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * An application deployed in this JVM, answering real HTTP requests within about a second.
 *
 * <p>It is made of what Payara and GlassFish are made of (Jersey with its CDI integration, Weld, Yasson, EclipseLink with
 * dynamic weaving) and, unless said otherwise, an H2 database in memory. Each deployment has a class loader of its own, as a WAR has, in which the
 * product lies as if in {@code WEB-INF/lib}.
 *
 * <pre>{@code
 * try (Deployment war = Deployment.of(ChefResource.class, Chefs.class)
 *         .entities(Chef.class, Dish.class)
 *         .start()) {
 *     war.seed(FamousChefs.class, 30);
 *
 *     Answer answer = war.get("/chefs");
 *
 *     assertThat(answer.statements()).hasSize(2);
 * }
 * }</pre>
 *
 * <p>Since the classes of the application are loaded anew, the test mentions them but never holds their instances.
 *
 * <p>Thread-safe.
 */
public final class Deployment implements AutoCloseable {

    private final String id = UUID.randomUUID().toString();
    private final Undeployment undeployment = new Undeployment();
    private final Database.Created database;
    private final CountingDataSource dataSource;
    private final ExchangeLog exchanges;
    private final Client client;
    private final WarClassLoader loader;
    private final Optional<JtaTransactions> jta;
    private final PersistenceUnits units;
    private final RestServer server;

    Deployment(Archive archive) {
        database = archive.database().create(id);
        dataSource = CountingDataSource.wrap(database.dataSource());
        exchanges = new ExchangeLog(dataSource);
        client = new Client(exchanges);
        loader = archive.newClassLoader(id);
        // Outside the loader: its threads must not keep the application.
        jta = archive.jta().map(transactions -> new JtaTransactions(transactions.start(dataSource)));
        jta.ifPresent(some -> undeployment.started(some.started().stop()::run));
        units = new PersistenceUnits(jta);
        undeployment.started(units);
        try {
            server = loader.inside(() -> start(archive));
        } catch (RuntimeException | Error e) {
            closeAfter(e);
            throw e;
        }
    }

    private RestServer start(Archive archive) {
        units.prepare(archive, loader, dataSource, database.properties());
        WeldContainer cdi = undeployment.started(startCdi(archive));
        Instance<RequestContextController> contexts = cdi.select(RequestContextController.class);
        return undeployment.started(new RestServer(archive, loader, contexts, exchanges, jta));
    }

    private WeldContainer startCdi(Archive archive) {
        // A shutdown hook would be made once, and keep the context class loader of the thread that made it.
        Weld weld = new Weld(id).setClassLoader(loader).disableDiscovery().skipShutdownHook();
        weld.addServices(new PersistenceInjection());
        archive.beans().stream().map(loader::own).filter(BeanClasses::contains).forEach(weld::addBeanClass);
        ServiceLoader.load(Extension.class, loader).forEach(weld::addExtension);
        jta.ifPresent(weld::addExtension);
        return weld.addExtension(new PersistenceBeans(units.factories(), jta)).initialize();
    }

    /** The beginning of an archive: its CDI beans, resource classes and REST providers. */
    public static Archive of(Class<?>... beans) {
        return new Archive(List.of(beans));
    }

    /** Where the application answers, without a slash at the end. */
    public URI uri() {
        return server.uri();
    }

    /** Sends a GET request and waits until the server has ended it. */
    public Answer get(String path) {
        return send(request(path));
    }

    /** A GET request to complete as needed and to give to {@link #send}; {@code path} begins with a slash. */
    public HttpRequest.Builder request(String path) {
        return Client.request(URI.create(uri() + path));
    }

    /**
     * Sends a request and waits until the server has ended it.
     *
     * @throws java.io.UncheckedIOException if the answer was broken off
     */
    public Answer send(HttpRequest.Builder request) {
        return client.send(request);
    }

    /** Fills the database through the default persistence unit, and leaves nothing of it in the shared cache. */
    public void seed(Class<? extends Seeder> seeder, int rows) {
        seed(Archive.DEFAULT_UNIT, seeder, rows);
    }

    /** Fills the database through one persistence unit, and leaves nothing of it in the shared cache. */
    public void seed(String unit, Class<? extends Seeder> seeder, int rows) {
        loader.inside(() -> {
            Seeder own = instanceOf(seeder);
            units.inTransaction(unit, entities -> own.seed(entities, rows));
        });
        emptySharedCache();
    }

    /** Runs {@code work} in a transaction of the default persistence unit, and leaves nothing of it in the shared cache. */
    public void inTransaction(Class<? extends Consumer<EntityManager>> work) {
        loader.inside(() -> units.inTransaction(Archive.DEFAULT_UNIT, instanceOf(work)));
        emptySharedCache();
    }

    private <T> T instanceOf(Class<T> mentioned) {
        try {
            return loader.own(mentioned).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(mentioned + " needs a constructor without parameters", e);
        }
    }

    /** Executes SQL behind the back of the persistence units, uncounted. */
    public void sql(String... statements) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Forgets all entities in the shared caches, so that the next request finds them cold. */
    public void emptySharedCache() {
        units.emptySharedCache();
    }

    /** The data source of all persistence units, to count what no single answer tells. */
    public CountingDataSource dataSource() {
        return dataSource;
    }

    /** The class loader of the application, unreachable after the undeployment. */
    ClassLoader loader() {
        return loader;
    }

    /** Undeploys: stops the server, ends the application context, closes the persistence units, drops the database. */
    @Override
    public void close() {
        try {
            loader.inside(undeployment::close);
        } finally {
            // Outside the loader: H2 makes a shutdown hook now, which keeps the context class loader it finds.
            database.drop().run();
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
