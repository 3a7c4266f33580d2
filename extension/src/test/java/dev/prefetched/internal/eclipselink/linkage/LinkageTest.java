package dev.prefetched.internal.eclipselink.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

/** The oldest and the newest EclipseLink that is supported has all that the product, compiled with another, refers to. */
class LinkageTest {

    private final LinkedClasses compiledWith = LinkedClasses.compiledWith();

    @ParameterizedTest
    @ValueSource(strings = {"4.0.1", "5.0.0"})
    void everyClassMethodAndFieldIsThere(String version) throws Exception {
        List<String> missing = new ArrayList<>();
        try (ZipFile jar = eclipseLink(version)) {
            LinkedClasses there = LinkedClasses.with(jar);
            for (ClassReader own : product()) {
                Reference.of(own).stream()
                        .filter(reference -> reference.owner().startsWith(LinkedClasses.ECLIPSELINK))
                        .filter(reference -> !there.has(reference))
                        .forEach(reference -> missing.add(own.getClassName() + " refers to " + reference));
            }
        }

        assertThat(missing).as("what EclipseLink " + version + " does not have").isEmpty();
    }

    /** A method that overrides nothing is never called, and one that nobody has implemented fails when it is. */
    @ParameterizedTest
    @ValueSource(strings = {"4.0.1", "5.0.0"})
    void everyMethodOverridesWhatItWasWrittenFor(String version) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (ZipFile jar = eclipseLink(version)) {
            LinkedClasses there = LinkedClasses.with(jar);
            for (ClassReader own : product()) {
                ClassFile type = ClassFile.read(own);
                type.methods()
                        .filter(method ->
                                isOverridden(type, method, compiledWith) && !isOverridden(type, method, there))
                        .forEach(method -> wrong.add(type.name() + "." + method + " overrides nothing"));
                there.family(type.name())
                        .filter(any -> !type.isAbstract())
                        .flatMap(ClassFile::abstractMethods)
                        .filter(method -> there.family(type.name()).noneMatch(any -> any.implementsMethod(method)))
                        .forEach(method -> wrong.add(type.name() + " does not implement " + method));
            }
        }

        assertThat(wrong).as("with EclipseLink " + version).isEmpty();
    }

    private static boolean isOverridden(ClassFile type, String method, LinkedClasses there) {
        return there.family(type.name())
                .filter(other -> other.name().startsWith(LinkedClasses.ECLIPSELINK))
                .flatMap(ClassFile::methods)
                .anyMatch(method::equals);
    }

    /** Copied there by the build. */
    private static ZipFile eclipseLink(String version) throws IOException {
        return new ZipFile(Path.of(System.getProperty("eclipselink.jars", "target/eclipselink"))
                .resolve("eclipselink-" + version + ".jar")
                .toFile());
    }

    private static List<ClassReader> product() throws IOException, URISyntaxException {
        URI classes = Prefetched.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<ClassReader> product = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(classes))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                product.add(new ClassReader(Files.readAllBytes(file)));
            }
        }
        assertThat(product).as(classes::toString).hasSizeGreaterThan(100);
        return product;
    }
}
