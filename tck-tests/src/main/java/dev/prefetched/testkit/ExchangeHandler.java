package dev.prefetched.testkit;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;

/**
 * Does for every request what a servlet container does: gives it a CDI request context for as long as its thread works on
 * it. Counts its statements on the way, until its answer is complete.
 *
 * <p>Thread-safe.
 */
final class ExchangeHandler extends HttpHandler {

    private final GrizzlyHttpContainer application;
    private final Instance<RequestContextController> contexts;
    private final ExchangeLog log;
    private final Optional<JtaTransactions> jta;

    ExchangeHandler(
            GrizzlyHttpContainer application,
            Instance<RequestContextController> contexts,
            ExchangeLog log,
            Optional<JtaTransactions> jta) {
        this.application = application;
        this.contexts = contexts;
        this.log = log;
        this.jta = jta;
    }

    @Override
    public void start() {
        application.start();
    }

    @Override
    public void service(Request request, Response response) {
        log.count(request, () -> inRequestContext(request, response));
    }

    private void inRequestContext(Request request, Response response) {
        try (Instance.Handle<RequestContextController> context = contexts.getHandle()) {
            context.get().activate();
            try {
                application.service(request, response);
            } finally {
                context.get().deactivate();
                jta.ifPresent(JtaTransactions::rollBack);
            }
        }
    }

    @Override
    public void destroy() {
        application.destroy();
    }
}
