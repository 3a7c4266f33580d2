package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** Several archives on Payara Server, as configured in {@code arquillian.xml}. */
@Tag("payara-server")
class PayaraServerNeighboursIT extends NeighboursSuite {}
