package dev.prefetched.tck.server.houses;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The class loaders of all deployments that a server has had, by the name of the archive.
 *
 * <p>Kept among the system properties, which outlive every deployment, and in classes of the JDK alone, so that nothing of
 * a deployment is held by them. Thread-safe.
 */
final class DeploymentLoaders {

    private static final String PROPERTY = "prefetched.suite.loaders";

    private DeploymentLoaders() {}

    static void remember(String archive, ClassLoader loader) {
        of(archive).add(new WeakReference<>(loader));
    }

    /** How many there have been. */
    static int all(String archive) {
        return of(archive).size();
    }

    /** How many of them something still holds, without the first {@code from} and the newest. */
    static long oldAndReachable(String archive, int from) {
        return of(archive).stream()
                .skip(from)
                .limit(Math.max(0, all(archive) - from - 1))
                .filter(loader -> loader.get() != null)
                .count();
    }

    @SuppressWarnings("unchecked")
    private static Queue<WeakReference<ClassLoader>> of(String archive) {
        Map<String, Queue<WeakReference<ClassLoader>>> loaders = (Map<String, Queue<WeakReference<ClassLoader>>>)
                System.getProperties().computeIfAbsent(PROPERTY, absent -> new ConcurrentHashMap<>());
        return loaders.computeIfAbsent(archive, absent -> new ConcurrentLinkedQueue<>());
    }
}
