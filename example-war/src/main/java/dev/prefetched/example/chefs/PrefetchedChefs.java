package dev.prefetched.example.chefs;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link ChefResource}, prefetched. */
@Prefetched
@RequestScoped
@Path("prefetched/chefs")
public class PrefetchedChefs extends ChefResource {}
