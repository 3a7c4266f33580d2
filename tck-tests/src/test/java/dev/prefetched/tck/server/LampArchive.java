package dev.prefetched.tck.server;

import dev.prefetched.tck.server.lamps.Lamps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the lamps, with one persistence unit on a provider that is chosen here. */
final class LampArchive {

    private LampArchive() {}

    /**
     * Without any library.
     *
     * @param provider the element of {@code persistence.xml}; empty to leave it to the server
     * @param properties more of its elements
     */
    static WebArchive create(String name, String provider, String properties) {
        String persistence =
                template().replace("<!-- provider -->", provider).replace("<!-- properties -->", properties);
        return ShrinkWrap.create(WebArchive.class, name)
                .addPackage(Lamps.class.getPackage())
                .addAsResource(new StringAsset(persistence), "META-INF/persistence.xml")
                .addAsResource("server/lamps/lamps.sql", "META-INF/lamps.sql");
    }

    private static String template() {
        try (InputStream file =
                LampArchive.class.getClassLoader().getResourceAsStream("server/lamps/persistence.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
