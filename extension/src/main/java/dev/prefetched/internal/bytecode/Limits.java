package dev.prefetched.internal.bytecode;

/** How far a method is followed before giving up, so that every question is answered soon. */
final class Limits {

    /** How many steps of a path may lead to an attribute that the path has been through before. */
    static final int REPEATED_STEPS = 3;

    /** How long a path may be. Nobody navigates further by hand; only recursion over several relations does. */
    static final int STEPS = 10;

    /** How many paths one method may read. */
    static final int PATHS = 400;

    /** How many calls deep code is followed that was given nothing of the object asked about. */
    static final int DETOUR = 4;

    /** How many methods may be newly interpreted for one question. */
    static final int METHODS = 4_000;

    /** How many calls are interpreted nested before the rest is put off, which bounds the Java stack. */
    static final int NESTING = 40;

    private Limits() {}
}
