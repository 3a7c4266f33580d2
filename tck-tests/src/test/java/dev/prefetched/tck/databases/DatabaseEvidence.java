package dev.prefetched.tck.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Counts the tests of each database, and leaves the figures as {@code databases.json} in the directory
 * {@code evidence.dir} when the test run ends.
 */
final class DatabaseEvidence implements TestWatcher, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void testSuccessful(ExtensionContext context) {
        count(context, 0);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        count(context, 1);
    }

    /** A database that does not start is a failure, too. */
    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        count(context, 1);
        throw failure;
    }

    private static void count(ExtensionContext context, int failures) {
        DatabaseSuite suite = (DatabaseSuite) context.getRequiredTestInstance();
        context.getRoot()
                .getStore(Namespace.create(DatabaseEvidence.class))
                .getOrComputeIfAbsent(Figures.class, type -> new Figures(), Figures.class)
                .add(suite.product(), new Figure(suite.version(), 1, failures));
    }

    private record Figure(String version, int tests, int failures) {

        Figure and(Figure next) {
            return new Figure(next.version, tests + next.tests, failures + next.failures);
        }
    }

    /** Of one test run, whose tests follow one another. */
    private static final class Figures implements AutoCloseable {

        private final Map<String, Figure> byProduct = new TreeMap<>();

        void add(String product, Figure figure) {
            byProduct.merge(product, figure, Figure::and);
        }

        @Override
        public void close() {
            Path directory = Path.of(System.getProperty("evidence.dir", "target/evidence"));
            String json = byProduct.entrySet().stream()
                    .map(entry -> json(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(",\n", "[", "]\n"));
            try {
                Files.createDirectories(directory);
                Files.writeString(directory.resolve("databases.json"), json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String json(String product, Figure figure) {
            return "{\"database\":\"%s\",\"version\":\"%s\",\"tests\":%d,\"failures\":%d}"
                    .formatted(product, figure.version, figure.tests, figure.failures);
        }
    }
}
