package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on Payara Server, as configured in {@code arquillian.xml}. */
@Tag("payara-server")
class PayaraServerIT extends ServerSuite {}
