package dev.prefetched.tck.server.trattoria;

import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;

/** An enterprise bean, each of whose methods runs in a transaction. Top-level, as such a bean must be. */
@Path("/plain/stateless")
@Stateless
public class PlainStatelessDining extends Dining {}
