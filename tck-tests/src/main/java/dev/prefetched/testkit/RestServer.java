package dev.prefetched.testkit;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;

/**
 * Jersey on the HTTP server of Grizzly, at a free port of the loopback interface.
 *
 * <p>Grizzly, because it is what Payara and GlassFish use, and because the HTTP server of the JDK cannot answer
 * asynchronously. Thread-safe.
 */
final class RestServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final NetworkListener listener = new NetworkListener("rest", HOST, 0);
    private final ExecutorService threads;
    private final HttpServer server = new HttpServer();
    private final String path;

    RestServer(
            Archive archive,
            WarClassLoader loader,
            Instance<RequestContextController> contexts,
            ExchangeLog log,
            Optional<JtaTransactions> jta) {
        Optional<? extends Class<?>> application = archive.application().map(loader::own);
        GrizzlyHttpContainer jersey = ContainerFactory.createContainer(
                GrizzlyHttpContainer.class, configuration(archive, loader, application));
        path = application
                .map(subclass -> subclass.getAnnotation(ApplicationPath.class))
                .map(annotation -> annotation.value().replaceAll("^/|/$", ""))
                .filter(value -> !value.isEmpty())
                .map(value -> "/" + value)
                .orElse("");
        threads = Executors.newFixedThreadPool(archive.threads(), new Threads(loader));
        listener.getTransport().setWorkerThreadPool(threads);
        listener.getTransport().setSelectorRunnersCount(1);
        server.addListener(listener);
        server.getServerConfiguration()
                .addHttpHandler(
                        new ExchangeHandler(jersey, contexts, log, jta),
                        HttpHandlerRegistration.builder().contextPath(path).build());
        start();
    }

    private void start() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceConfig configuration(
            Archive archive, WarClassLoader loader, Optional<? extends Class<?>> application) {
        Set<Class<?>> components = archive.beans().stream()
                .map(loader::own)
                .filter(RestServer::isComponent)
                .collect(Collectors.toUnmodifiableSet());
        ResourceConfig config = application
                .map(subclass -> ResourceConfig.forApplicationClass(subclass.asSubclass(Application.class), components))
                .orElseGet(() -> new ResourceConfig(components));
        // Jersey would also ask the loader of the REST API, which sees the archive here and never does on a server.
        config.property(CommonProperties.JAXRS_SERVICE_LOADING_ENABLE, false);
        services(Feature.class, loader).forEach(config::register);
        services(DynamicFeature.class, loader).forEach(config::register);
        return config;
    }

    private static boolean isComponent(Class<?> bean) {
        return bean.isAnnotationPresent(Provider.class)
                || (Resource.isAcceptable(bean) && Resource.getPath(bean) != null);
    }

    /** The extensions that jars bring along (Jakarta REST 3.1, section 4.1.2). */
    private static Stream<Class<?>> services(Class<?> service, WarClassLoader loader) {
        return ServiceLoader.load(service, loader).stream().map(ServiceLoader.Provider::type);
    }

    URI uri() {
        return URI.create("http://" + HOST + ":" + listener.getPort() + path);
    }

    @Override
    public void close() {
        server.shutdownNow();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A request did not end within 10 s of the undeployment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Threads named {@code http-1}, {@code http-2}, ..., on which the application's classes are found. */
    private static final class Threads implements ThreadFactory {

        private final WarClassLoader loader;
        private final AtomicInteger number = new AtomicInteger();

        Threads(WarClassLoader loader) {
            this.loader = loader;
        }

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "http-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        }
    }
}
