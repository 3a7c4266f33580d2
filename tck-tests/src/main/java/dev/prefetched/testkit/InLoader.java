package dev.prefetched.testkit;

/**
 * The current thread with the class loader of a deployment as its context class loader, until closed.
 *
 * <p>Belongs to the thread that made it.
 */
final class InLoader implements AutoCloseable {

    private final ClassLoader outer = Thread.currentThread().getContextClassLoader();

    InLoader(WarClassLoader loader) {
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(outer);
    }
}
