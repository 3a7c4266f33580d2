package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite on GlassFish 8, as configured in {@code arquillian.xml}, on the JDK that the build has found for it. */
@Tag("glassfish-8")
@ExtendWith(NeedsJdk21.class)
class GlassFish8IT extends ServerSuite {}
