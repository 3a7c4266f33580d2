package dev.prefetched.example.loading;

import dev.prefetched.example.measuring.SharedCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Loads the guide when the application starts and leaves nothing of it in the shared cache. */
@ApplicationScoped
public class GuideStartup {

    void load(@Observes @Initialized(ApplicationScoped.class) Object start, GuideLoader loader, SharedCache cache) {
        loader.load();
        // What was persisted stays cached with its inverse relations empty, and a first request would find it warm.
        cache.empty();
    }
}
