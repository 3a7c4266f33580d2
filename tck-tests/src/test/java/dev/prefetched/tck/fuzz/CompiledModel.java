package dev.prefetched.tck.fuzz;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.fuzz.call.CallRunner;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.ModelSource;
import dev.prefetched.tck.fuzz.model.ResourceSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of a model, compiled into a directory that is deleted on closing. */
final class CompiledModel implements AutoCloseable {

    private final Path directory;
    private final URLClassLoader loader;
    private final List<String> entities;

    CompiledModel(Model model) {
        Map<String, String> sources = new LinkedHashMap<>(ModelSource.of(model));
        entities = List.copyOf(sources.keySet());
        for (String resource : List.of("Plain", "Annotated")) {
            sources.put(resource, ResourceSource.of(model, resource));
        }
        try {
            directory = Files.createTempDirectory("fuzz");
            compile(write(sources));
            URL[] place = {directory.toUri().toURL()};
            loader = new URLClassLoader(place, Thread.currentThread().getContextClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> write(Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue()));
        }
        return files;
    }

    private void compile(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", directory.toString(), "-cp", classPath(), "-proc:none");
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalStateException("The model does not compile:\n" + messages);
            }
        }
    }

    /** Where the classes lie that the sources mention; the class path of this JVM may be that of a launcher. */
    private static String classPath() {
        return Stream.of(
                        Prefetched.class,
                        CallRunner.class,
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

    ClassLoader loader() {
        return loader;
    }

    Class<?> named(String simpleName) {
        try {
            return loader.loadClass(ModelSource.PACKAGE + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Class<?>[] entities() {
        return entities.stream().map(this::named).toArray(Class<?>[]::new);
    }

    @Override
    @SuppressWarnings("try") // The loader is to be closed, whatever happens to the files.
    public void close() {
        try (URLClassLoader closed = loader;
                var files = Files.walk(directory)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(CompiledModel::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
