package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on GlassFish 7, as configured in {@code arquillian.xml}. */
@Tag("glassfish-7")
class GlassFish7IT extends ServerSuite {}
