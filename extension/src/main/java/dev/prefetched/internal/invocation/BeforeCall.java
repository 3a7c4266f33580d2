package dev.prefetched.internal.invocation;

/** What has to be looked after at the beginning of every annotated call. Implementations are thread-safe and quick. */
@FunctionalInterface
public interface BeforeCall {

    /** Sees to it that every persistence unit of the application is attached by now. */
    void prepare();
}
