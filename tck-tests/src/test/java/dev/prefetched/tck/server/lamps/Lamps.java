package dev.prefetched.tck.server.lamps;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application. */
@ApplicationPath("/")
public class Lamps extends Application {}
