package dev.prefetched.internal.jsonb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Counts what the conformance tests saw and leaves it as {@code jsonb.json} in the directory {@code evidence.dir} when
 * the test run ends.
 */
final class Evidence implements AutoCloseable {

    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    @Override
    public void close() {
        Path directory = Path.of(System.getProperty("evidence.dir", "target/evidence"));
        String json =
                "{\"rules\":%d,\"yassonAgree\":%d,\"johnzonAgree\":%d,\"generated\":%d,\"missed\":%d,\"exact\":%d}\n"
                        .formatted(
                                Conformance.rules().size(),
                                counted("yassonAgree"),
                                counted("johnzonAgree"),
                                counted("generated"),
                                counted("missed"),
                                counted("exact"));
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("jsonb.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Hands the one instance of a test run to the tests that ask for it. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Evidence.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Evidence.class))
                    .getOrComputeIfAbsent(Evidence.class, type -> new Evidence(), Evidence.class);
        }
    }
}
