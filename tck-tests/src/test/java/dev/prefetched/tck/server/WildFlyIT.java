package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on WildFly with EclipseLink, as configured in {@code arquillian.xml}. */
@Tag("wildfly")
class WildFlyIT extends ServerSuite {}
