package dev.prefetched.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Does for every request what a servlet container does: gives it a CDI request context that lasts until its body is
 * written, and an answer even if it fails. Counts its statements on the way.
 *
 * <p>Thread-safe.
 */
final class ExchangeHandler implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(ExchangeHandler.class.getName());

    private final HttpHandler application;
    private final Instance<RequestContextController> contexts;
    private final ExchangeLog log;

    ExchangeHandler(HttpHandler application, Instance<RequestContextController> contexts, ExchangeLog log) {
        this.application = application;
        this.contexts = contexts;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            log.count(exchange, this::inRequestContext);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, exchange.getRequestURI() + " failed", e);
            answerWithError(exchange);
        }
    }

    private void inRequestContext(HttpExchange exchange) throws IOException {
        try (Instance.Handle<RequestContextController> context = contexts.getHandle()) {
            context.get().activate();
            try {
                application.handle(exchange);
            } finally {
                context.get().deactivate();
            }
        }
    }

    /** The server of the JDK would close the connection without an answer. */
    private static void answerWithError(HttpExchange exchange) throws IOException {
        try {
            boolean answered = exchange.getResponseCode() != -1;
            if (!answered) {
                exchange.sendResponseHeaders(500, -1);
            }
        } finally {
            exchange.close();
        }
    }
}
