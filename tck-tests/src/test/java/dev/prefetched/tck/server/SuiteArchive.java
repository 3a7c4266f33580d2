package dev.prefetched.tck.server;

import dev.prefetched.tck.server.counting.CountingFilter;
import dev.prefetched.tck.server.trattoria.Trattoria;
import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR, with the jars that the build has put into the directory of the system property {@code suite.libraries}. */
final class SuiteArchive {

    private static final Path LIBRARIES = Path.of(System.getProperty("suite.libraries", "target/libraries"));

    private SuiteArchive() {}

    /** As somebody would pack it who has just put the library into his WAR: no {@code beans.xml} anywhere. */
    static WebArchive create() {
        return ShrinkWrap.create(WebArchive.class, "trattoria.war")
                .addPackage(Trattoria.class.getPackage())
                .addPackage(CountingFilter.class.getPackage())
                .addAsLibrary(library("prefetched.jar"))
                .addAsLibrary(withoutTagLibrary("datasource-proxy.jar"))
                .addAsResource("server/persistence.xml", "META-INF/persistence.xml")
                .addAsResource(
                        new StringAsset("prefetched.Mapping.switchedOff.mode=off"),
                        "META-INF/microprofile-config.properties")
                .addAsResource("server/kitchen.sql", "META-INF/kitchen.sql")
                .addAsResource("server/cellar.sql", "META-INF/cellar.sql")
                .setWebXML("server/web.xml");
    }

    /** Its tag library is of {@code javax.servlet.jsp}; Payara refuses a WAR that holds it. */
    static JavaArchive withoutTagLibrary(String name) {
        JavaArchive jar = ShrinkWrap.createFromZipFile(JavaArchive.class, library(name));
        jar.delete("META-INF/dsproxy.tld");
        return jar;
    }

    static File library(String name) {
        return LIBRARIES.resolve(name).toFile();
    }
}
