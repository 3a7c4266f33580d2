package dev.prefetched.tck.server.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of the request on this thread.
 *
 * <p>The binding to the thread is static because the filter and the data source have no object in common: the server
 * makes the data source from its class name, outside the application's beans.
 */
final class RequestStatements {

    private static final ThreadLocal<RequestStatements> CURRENT = new ThreadLocal<>();

    private final List<String> texts = new ArrayList<>();

    private RequestStatements() {}

    static RequestStatements begin() {
        RequestStatements statements = new RequestStatements();
        CURRENT.set(statements);
        return statements;
    }

    static void end() {
        CURRENT.remove();
    }

    /** Empty for work that no request asked for. */
    static Optional<RequestStatements> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    void add(String text) {
        texts.add(text);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }
}
