package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on Open Liberty, as configured in {@code arquillian.xml}. */
@Tag("open-liberty")
class OpenLibertyIT extends ServerSuite {}
