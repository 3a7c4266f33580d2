package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Kept for the one test whose requests must be its first ones. */
@Path("/prefetched/uncalled")
@RequestScoped
@Prefetched
public class UncalledDining extends Dining {}
