package dev.prefetched.internal.bytecode;

/**
 * What the parts that interpret one method share.
 *
 * @param hierarchy the classes
 * @param attributes what fields and getters stand for
 * @param narrowing what can be of which type
 * @param solver knows the methods that are called
 * @param task the interpretation of this method, as the solver knows it
 * @param findings what is found out about this method
 * @param detour how many more calls may be followed that are given no reached object
 */
record Scope(
        Hierarchy hierarchy,
        Attributes attributes,
        Narrowing narrowing,
        Solver solver,
        Solver.Task task,
        Findings findings,
        int detour) {

    Heap heap() {
        return findings.heap();
    }

    /** An object of a declared type of which nothing else is known. */
    static AbstractValue unknown(TypeRef type) {
        return unknown(type, "");
    }

    static AbstractValue unknown(TypeRef type, String source) {
        return type.canHoldObjects() ? AbstractValue.of(new Node.Unknown(type, source)) : AbstractValue.NOTHING;
    }
}
