package dev.prefetched.tck.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;

/** The application that is deployed, as its clients know it. */
abstract class DeployedApplication {

    @ArquillianResource
    private URL application;

    SuiteClient client;

    @BeforeEach
    void connect() throws URISyntaxException {
        URI uri = application.toURI();
        client = new SuiteClient(uri.getPath().endsWith("/") ? uri : URI.create(uri + "/"));
    }
}
