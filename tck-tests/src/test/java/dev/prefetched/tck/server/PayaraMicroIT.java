package dev.prefetched.tck.server;

import org.junit.jupiter.api.Tag;

/** The suite on Payara Micro, as configured in {@code arquillian.xml}. */
@Tag("payara-micro")
class PayaraMicroIT extends ServerSuite {}
