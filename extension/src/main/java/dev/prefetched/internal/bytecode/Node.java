package dev.prefetched.internal.bytecode;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * An object that a value may be, as far as reading bytecode can tell objects apart.
 *
 * <p>Strings, numbers, dates and the like are no nodes: nothing can be read through them.
 */
sealed interface Node permits Node.Reached, Node.Created, Node.Lambda, Node.Unknown, Behaviour {

    /** What the fields of this object are filed under in a {@link Heap}. */
    default Object anchor() {
        return this;
    }

    /**
     * An object that was reached from one the method was given. A collection and its elements are one such object.
     *
     * @param path how it was reached
     * @param type its declared type
     * @param exact whether it is of that type and no subtype
     */
    record Reached(RootedPath path, TypeRef type, boolean exact) implements Node {

        @Override
        public Object anchor() {
            return path;
        }

        Reached as(TypeRef other) {
            return other.equals(type) ? this : new Reached(path, other, false);
        }
    }

    /**
     * An object that the code itself made.
     *
     * @param site the instruction that made it; objects made by one instruction are one
     * @param type the internal name of its class
     */
    record Created(Object site, TypeRef type) implements Node {}

    /**
     * A lambda or method reference; what it captured is in the heap.
     *
     * @param site the instruction that made it
     * @param captures how many values it captured
     * @param code the method it runs
     * @param type the internal name of the functional interface
     * @param method the name of that interface's method
     * @param parameters that method's descriptor with the type arguments filled in
     */
    record Lambda(Object site, int captures, Handle code, String type, String method, Type parameters) implements Node {

        /** The field of the heap that holds the captured value of that number. */
        static String captured(int number) {
            return "captured " + number;
        }
    }

    /**
     * An object that was neither made nor reached: where it comes from cannot be seen.
     *
     * @param type its declared type
     * @param source the static field it comes from; empty if from elsewhere
     */
    record Unknown(TypeRef type, String source) implements Node {

        Unknown as(TypeRef other) {
            return new Unknown(other, source);
        }

        boolean isStatic() {
            return !source.isEmpty();
        }
    }
}
