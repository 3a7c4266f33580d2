package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on Open Liberty, as configured in {@code arquillian.xml}. */
@Tag("open-liberty")
class OpenLibertyIT extends ServerSuite {

    /** Its default executor has only contexts of the server's own, as {@code server-config/open-liberty/README.md} says. */
    @Override
    boolean managedThreadsKnowTheCall() {
        return false;
    }
}
