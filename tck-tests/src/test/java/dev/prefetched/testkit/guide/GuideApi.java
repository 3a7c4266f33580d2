package dev.prefetched.testkit.guide;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** An application that offers one resource class only, so nothing else of the archive is looked for. */
@ApplicationPath("api")
public class GuideApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PrefetchedChefs.class);
    }
}
