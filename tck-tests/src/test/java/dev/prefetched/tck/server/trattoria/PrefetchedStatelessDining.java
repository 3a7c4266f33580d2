package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;

/** {@link PlainStatelessDining} with the annotation. */
@Path("/prefetched/stateless")
@Stateless
@Prefetched
public class PrefetchedStatelessDining extends Dining {}
