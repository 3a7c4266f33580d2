package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.ejb.Singleton;
import jakarta.ws.rs.Path;

/** One enterprise bean for all requests. Top-level, as such a bean must be. */
@Path("/prefetched/singleton")
@Singleton
@Prefetched
public class PrefetchedSingletonDining extends Dining {}
