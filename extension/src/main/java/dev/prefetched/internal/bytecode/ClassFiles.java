package dev.prefetched.internal.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * Reads class files as resources of one class loader, each once and only when asked for.
 *
 * <p>Resources and not classes, so that nothing is loaded before its time. Not thread-safe.
 */
final class ClassFiles {

    private final ClassLoader loader;
    private final boolean signatures;
    private final Map<String, Optional<ClassFile>> files = new HashMap<>();

    /** The classes that are followed. */
    ClassFiles(ClassLoader loader) {
        this(loader, false);
    }

    private ClassFiles(ClassLoader loader, boolean signatures) {
        this.loader = loader;
        this.signatures = signatures;
    }

    /** Besides those that are followed, the classes of the JDK and the platform, without their code. */
    static ClassFiles withSignatures(ClassLoader loader) {
        return new ClassFiles(loader, true);
    }

    /** The class of that internal name; empty if it is not to be followed or its bytes cannot be read. */
    Optional<ClassFile> find(String name) {
        Optional<ClassFile> known = files.get(name);
        if (known == null) {
            known = isRead(name) ? read(name) : Optional.empty();
            files.put(name, known);
        }
        return known;
    }

    /** How many class files have been read. */
    int count() {
        return (int) files.values().stream().filter(Optional::isPresent).count();
    }

    private boolean isRead(String name) {
        return !name.startsWith("[") && (signatures || isFollowed(name));
    }

    private static boolean isFollowed(String name) {
        return !TypeNames.isJdk(name) && !TypeNames.isPlatform(name);
    }

    private Optional<ClassFile> read(String name) {
        try (InputStream bytes = loader.getResourceAsStream(name + ".class")) {
            if (bytes == null) {
                return Optional.empty();
            }
            ClassNode node = new ClassNode();
            new ClassReader(bytes)
                    .accept(
                            node,
                            ClassReader.SKIP_DEBUG
                                    | ClassReader.SKIP_FRAMES
                                    | (isFollowed(name) ? 0 : ClassReader.SKIP_CODE));
            return Optional.of(new ClassFile(node));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // ASM refuses class files newer than itself, and stumbles over the end of what is no class file.
            return Optional.empty();
        }
    }
}
