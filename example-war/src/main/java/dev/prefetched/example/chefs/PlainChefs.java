package dev.prefetched.example.chefs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link ChefResource} as JPA leaves it. */
@RequestScoped
@Path("plain/chefs")
public class PlainChefs extends ChefResource {}
