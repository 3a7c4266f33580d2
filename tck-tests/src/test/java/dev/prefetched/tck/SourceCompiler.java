package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources that are made up by a test, or of which there are several with the same class names. */
public final class SourceCompiler {

    private SourceCompiler() {}

    /**
     * Compiles {@code files} into {@code directory}. They may mention the APIs of Jakarta EE, the product and the tests.
     *
     * @throws IllegalArgumentException if they do not compile
     */
    public static void compile(Path directory, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", directory.toString(), "-cp", classPath(), "-proc:none");
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalArgumentException("The sources do not compile:\n" + messages);
            }
        }
    }

    /** Where the classes lie that the sources mention; the class path of this JVM may be that of a launcher. */
    private static String classPath() {
        return Stream.of(
                        Prefetched.class,
                        SourceCompiler.class,
                        Entity.class,
                        JsonbTransient.class,
                        Produces.class,
                        Inject.class,
                        RequestScoped.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
