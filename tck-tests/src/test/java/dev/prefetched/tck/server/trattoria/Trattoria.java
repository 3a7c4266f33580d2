package dev.prefetched.tck.server.trattoria;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application. It registers nothing: the runtime finds resources and providers itself. */
@ApplicationPath("/")
public class Trattoria extends Application {}
