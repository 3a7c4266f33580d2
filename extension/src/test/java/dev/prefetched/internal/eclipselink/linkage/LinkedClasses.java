package dev.prefetched.internal.eclipselink.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/** The classes that are there at run time: those of one EclipseLink, and all others from the class path. */
final class LinkedClasses {

    /** How the internal names of its classes begin. */
    static final String ECLIPSELINK = "org/eclipse/persistence/";

    private final Function<String, @Nullable InputStream> eclipseLink;
    private final Map<String, Optional<ClassFile>> known = new HashMap<>();

    private LinkedClasses(Function<String, @Nullable InputStream> eclipseLink) {
        this.eclipseLink = eclipseLink;
    }

    /** With the EclipseLink that the product is compiled with. */
    static LinkedClasses compiledWith() {
        return new LinkedClasses(ClassLoader::getSystemResourceAsStream);
    }

    /** With the EclipseLink in {@code jar}, which must be open as long as it is asked. */
    static LinkedClasses with(ZipFile jar) {
        return new LinkedClasses(file -> open(jar, file));
    }

    private static @Nullable InputStream open(ZipFile jar, String file) {
        ZipEntry entry = jar.getEntry(file);
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is what a class of another package may refer to. */
    boolean has(Reference reference) {
        Optional<ClassFile> owner = find(reference.owner());
        return reference.member().isEmpty()
                ? owner.isPresent()
                : owner.filter(type -> !reference.member().contains("(")
                                        || type.isInterface() == reference.ofInterface())
                                .isPresent()
                        && family(reference.owner())
                                .anyMatch(type -> type.members().containsKey(reference.member()));
    }

    /** A class and all its supertypes. */
    Stream<ClassFile> family(String name) {
        return find(name).stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type), type.supertypes().stream().flatMap(this::family)));
    }

    private Optional<ClassFile> find(String name) {
        Optional<ClassFile> found = known.get(name);
        if (found == null) {
            found = read(name);
            known.put(name, found);
        }
        return found;
    }

    private Optional<ClassFile> read(String name) {
        String file = name + ".class";
        try (InputStream bytes =
                name.startsWith(ECLIPSELINK) ? eclipseLink.apply(file) : ClassLoader.getSystemResourceAsStream(file)) {
            return bytes == null ? Optional.empty() : Optional.of(ClassFile.read(new ClassReader(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
