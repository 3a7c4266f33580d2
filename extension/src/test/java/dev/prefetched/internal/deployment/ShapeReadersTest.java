package dev.prefetched.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.jsonb.JsonbResponseShapes;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.rest.ContextObjects;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeReadersTest {

    @TempDir
    Path archive;

    @Test
    void isTheOneForJsonbIfTheApplicationBringsNone() throws IOException {
        ShapeReaders readers = find();

        assertThat(readers.chosen()).isInstanceOf(JsonbResponseShapes.class);
        assertThat(readers.problems()).isEmpty();
    }

    @Test
    void isTheApplicationsOwnIfItBringsOne() throws IOException {
        ShapeReaders readers = find(One.class);

        assertThat(readers.chosen()).isInstanceOf(One.class);
        assertThat(readers.problems()).isEmpty();
    }

    @Test
    void isADefinitionErrorIfTheApplicationBringsSeveral() throws IOException {
        ShapeReaders readers = find(One.class, Other.class);

        assertThat(readers.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .hasMessageStartingWith("PRE0101")
                        .hasMessageContainingAll(One.class.getName(), Other.class.getName(), "Remove all but one"));
    }

    private ShapeReaders find(Class<?>... services) throws IOException {
        Path file = archive.resolve("META-INF/services/" + ResponseShapeReader.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(services).map(Class::getName).collect(Collectors.joining("\n")));
        URL[] roots = {archive.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(roots, getClass().getClassLoader())) {
            return ShapeReaders.find(loader, new RunningApplication(new ContextObjects()), new MessageLog());
        }
    }

    /** Knows nothing. */
    public static class One implements ResponseShapeReader {

        @Override
        public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
            return new ResponseShape(Set.of(), Map.of());
        }
    }

    /** Knows nothing either. */
    public static final class Other extends One {}
}
