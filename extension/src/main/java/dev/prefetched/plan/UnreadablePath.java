package dev.prefetched.plan;

/**
 * A place where following what a getter reads had to stop, and why.
 *
 * <p>It never makes a plan wrong, only shorter: relations behind it are loaded as they are without this library. It
 * exists to be told to people. Immutable and thread-safe.
 *
 * @param place the access path, method or property at which the reading stopped, as text
 * @param reason why, in words for the application's developer
 */
public record UnreadablePath(String place, String reason) {}
