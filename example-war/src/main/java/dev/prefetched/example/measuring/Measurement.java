package dev.prefetched.example.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements one request sends to the database, in order.
 *
 * <p>Bound to the thread of the request from {@link #begin} to {@link #end}. The binding is static because its two ends
 * cannot be given a common object: EclipseLink makes the listener that wraps the data source, outside CDI.
 */
final class Measurement {

    private static final ThreadLocal<Measurement> CURRENT = new ThreadLocal<>();

    private final List<String> statements = new ArrayList<>();

    private Measurement() {}

    static Measurement begin() {
        Measurement measurement = new Measurement();
        CURRENT.set(measurement);
        return measurement;
    }

    static void end() {
        CURRENT.remove();
    }

    /** The measurement of the request on this thread; empty for work no request asked for. */
    static Optional<Measurement> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    void add(String statement) {
        statements.add(statement);
    }

    List<String> statements() {
        return statements;
    }
}
