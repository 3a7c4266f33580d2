package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.SourceCompiler;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.ModelSource;
import dev.prefetched.tck.fuzz.model.ResourceSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            SourceCompiler.compile(directory, write(sources));
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
