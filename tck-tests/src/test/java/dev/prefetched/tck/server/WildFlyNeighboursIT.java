package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** Several archives on WildFly with EclipseLink, as configured in {@code arquillian.xml}. */
@Tag("wildfly")
class WildFlyNeighboursIT extends NeighboursSuite {}
