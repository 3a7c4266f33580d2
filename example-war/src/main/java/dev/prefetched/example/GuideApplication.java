package dev.prefetched.example;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application. It registers nothing: the REST runtime finds resources and providers itself. */
@ApplicationPath("/")
public class GuideApplication extends Application {}
