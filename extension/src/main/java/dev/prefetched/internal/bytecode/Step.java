package dev.prefetched.internal.bytecode;

/**
 * One step of a path: an attribute of a class.
 *
 * @param owner the internal name of the class that declares the attribute
 * @param attribute the attribute's name
 * @param persistent whether the attribute can be one; a transient field cannot
 */
record Step(String owner, String attribute, boolean persistent) {}
