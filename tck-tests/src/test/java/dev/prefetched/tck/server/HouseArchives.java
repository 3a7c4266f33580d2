package dev.prefetched.tck.server;

import dev.prefetched.tck.SourceCompiler;
import dev.prefetched.tck.server.counting.CountingFilter;
import dev.prefetched.tck.server.houses.RememberedLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Archives whose classes have the same names and are not the same: other entities, and another method that is annotated.
 * Each is compiled from one source.
 */
final class HouseArchives {

    private HouseArchives() {}

    /** Holds the library. */
    static WebArchive war(String colour) {
        return warWithoutLibrary(colour, colour + ".war").addAsLibrary(SuiteArchive.library("prefetched.jar"));
    }

    /** Its annotation is then one that the class loader does not find, which Java leaves out. */
    static WebArchive warWithoutLibrary(String colour, String name) {
        String place = "server/houses/" + colour;
        WebArchive war = ShrinkWrap.create(WebArchive.class, name)
                .addPackage(CountingFilter.class.getPackage())
                .addPackage(RememberedLoader.class.getPackage())
                .addAsLibrary(SuiteArchive.withoutTagLibrary("datasource-proxy.jar"))
                .addAsResource(place + ".xml", "META-INF/persistence.xml")
                .addAsResource(place + ".sql", "META-INF/house.sql")
                .setWebXML("server/web.xml");
        addClasses(war, place + ".java");
        return war;
    }

    /** Two WARs, each with the library. */
    static EnterpriseArchive earOfTwo() {
        return ShrinkWrap.create(EnterpriseArchive.class, "each-its-own.ear").addAsModules(war("red"), war("blue"));
    }

    /** Two WARs and the library in the {@code lib} they share. */
    static EnterpriseArchive earWithSharedLibrary() {
        return ShrinkWrap.create(EnterpriseArchive.class, "shared.ear")
                .addAsModules(warWithoutLibrary("red", "red.war"), warWithoutLibrary("blue", "blue.war"))
                .addAsLibrary(SuiteArchive.library("prefetched.jar"));
    }

    private static void addClasses(WebArchive war, String resource) {
        try (InputStream source = HouseArchives.class.getClassLoader().getResourceAsStream(resource)) {
            Path directory = Files.createTempDirectory(Path.of("target"), "house");
            Path file = directory.resolve("House.java");
            Files.copy(source, file);
            SourceCompiler.compile(directory, List.of(file));
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(each -> each.toString().endsWith(".class"))
                        .forEach(each -> war.addAsResource(
                                each.toFile(), directory.relativize(each).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
