package dev.prefetched.internal.bytecode;

import dev.prefetched.internal.bytecode.woven.Chef;
import dev.prefetched.internal.bytecode.woven.Dish;
import dev.prefetched.internal.bytecode.woven.Kitchen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.tools.weaving.jpa.StaticWeaveProcessor;

/** Weaves the classes of the small persistence unit with EclipseLink, as a build would. */
final class StaticWeaving {

    private static final List<Class<?>> ENTITIES = List.of(Chef.class, Dish.class, Kitchen.class);

    private StaticWeaving() {}

    /** Weaves into {@code directory}, and answers a class loader that prefers what is there. */
    static ClassLoader in(Path directory) throws Exception {
        Path source = directory.resolve("source");
        Path target = directory.resolve("target");
        for (Class<?> entity : ENTITIES) {
            Path file = source.resolve(fileName(entity.getName()));
            Files.createDirectories(file.getParent());
            try (InputStream bytes = entity.getClassLoader().getResourceAsStream(fileName(entity.getName()))) {
                Files.copy(bytes, file);
            }
        }
        Files.createDirectories(source.resolve("META-INF"));
        Files.writeString(source.resolve("META-INF/persistence.xml"), persistenceXml());
        Files.createDirectories(target);
        StaticWeaveProcessor weaver = new StaticWeaveProcessor(source.toFile(), target.toFile());
        weaver.setClassLoader(StaticWeaving.class.getClassLoader());
        weaver.performWeaving();
        return new WovenFirst(target);
    }

    private static String fileName(String className) {
        return className.replace('.', '/') + ".class";
    }

    private static String persistenceXml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="woven" transaction-type="RESOURCE_LOCAL">
                    <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                    %s
                    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                  </persistence-unit>
                </persistence>
                """.formatted(ENTITIES.stream()
                .map(entity -> "<class>" + entity.getName() + "</class>")
                .collect(Collectors.joining()));
    }

    private static final class WovenFirst extends ClassLoader {

        private final Path woven;

        WovenFirst(Path woven) {
            super(StaticWeaving.class.getClassLoader());
            this.woven = woven;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = woven.resolve(fileName(name));
            if (!Files.exists(file)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name, file);
            }
        }

        private Class<?> define(String name, Path file) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(file);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                Path file = woven.resolve(name);
                return Files.exists(file) ? Files.newInputStream(file) : super.getResourceAsStream(name);
            } catch (IOException unreadable) {
                return null;
            }
        }
    }
}
