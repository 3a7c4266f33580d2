package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library says on WildFly when it can do nothing there, and that the application then answers as without it. */
@Tag("server")
@Tag("wildfly")
@ExtendWith(ArquillianExtension.class)
class WildFlyGuardRailsIT {

    private static final String HIBERNATE = "<provider>org.hibernate.jpa.HibernatePersistenceProvider</provider>";
    private static final String ECLIPSELINK = "<provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>";

    /** With the class transformer, WildFly never gets to the end of weaving (server-config/wildfly). */
    private static final String FROM_THE_ARCHIVE = "<property name='jboss.as.jpa.providerModule' value='application'/>"
            + "<property name='jboss.as.jpa.classtransformer' value='false'/>";

    @ArquillianResource
    @OperateOnDeployment("plain")
    private URL plain;

    @ArquillianResource
    private Deployer server;

    private Neighbourhood neighbourhood;

    @Deployment(name = "plain", testable = false)
    static WebArchive plain() {
        return LampArchive.create("plain.war", HIBERNATE, "");
    }

    @Deployment(name = "hibernate", testable = false, managed = false)
    static WebArchive hibernate() {
        return LampArchive.create("hibernate.war", HIBERNATE, "").addAsLibrary(SuiteArchive.library("prefetched.jar"));
    }

    @Deployment(name = "unnamed", testable = false, managed = false)
    static WebArchive unnamed() {
        return LampArchive.create("unnamed.war", "", "").addAsLibrary(SuiteArchive.library("prefetched.jar"));
    }

    @Deployment(name = "inside", testable = false, managed = false)
    static WebArchive inside() {
        return LampArchive.create("inside.war", ECLIPSELINK, FROM_THE_ARCHIVE)
                .addAsLibrary(SuiteArchive.library("prefetched.jar"))
                .addAsLibrary(Path.of(System.getProperty("suite.servers"), "eclipselink.jar")
                        .toFile());
    }

    @BeforeEach
    void meet() throws URISyntaxException {
        URI address = plain.toURI();
        neighbourhood = new Neighbourhood(address.getPath().endsWith("/") ? address : URI.create(address + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hibernate", "unnamed"})
    void leaveAnApplicationOnHibernateAsItIs(String archive) throws IOException {
        List<String> log = logOf(archive, () -> {
            HttpResponse<String> expected = neighbourhood.get("plain/all");
            HttpResponse<String> actual = neighbourhood.get(archive + "/all");
            assertThat(expected.body()).contains("Colour 30");
            assertThat(actual.statusCode()).isEqualTo(200);
            assertThat(actual.body()).isEqualTo(expected.body());
        });

        assertThat(log).filteredOn(line -> line.contains(" PRE0502 ")).hasSize(1);
        assertThat(log)
                .as("nothing else, not PRE0301 either, which would say the same of the call")
                .filteredOn(line -> line.contains(" PRE0"))
                .hasSize(1);
        assertThat(log).noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception"));
    }

    /** Nothing is asked: WildFly gives such a unit no transaction manager, so that it answers nothing in any case. */
    @Test
    void tellOfEclipseLinkInTheArchive() throws IOException {
        List<String> log = logOf("inside", () -> {});

        assertThat(log)
                .filteredOn(line -> line.contains(" PRE0501 "))
                .singleElement()
                .asString()
                .contains("eclipselink.jar");
    }

    /** What the server logs from the deployment to the undeployment, {@code requests} in between. */
    private List<String> logOf(String archive, Runnable requests) throws IOException {
        long before = log().count();
        server.deploy(archive);
        try {
            requests.run();
        } finally {
            server.undeploy(archive);
        }
        return log().skip(before).toList();
    }

    private static Stream<String> log() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("wildfly.home"), "standalone/log/server.log")).stream();
    }
}
