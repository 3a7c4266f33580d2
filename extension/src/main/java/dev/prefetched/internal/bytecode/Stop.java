package dev.prefetched.internal.bytecode;

/**
 * A place where following an object had to stop.
 *
 * @param place how to get to the object
 * @param reason why, in words for the application's developer
 */
record Stop(RootedPath place, String reason) {}
