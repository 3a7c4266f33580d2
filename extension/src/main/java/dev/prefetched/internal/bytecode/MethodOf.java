package dev.prefetched.internal.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** A method and the class that declares it; each is known by its identity. */
record MethodOf(ClassFile owner, MethodNode code) {

    boolean isStatic() {
        return is(Opcodes.ACC_STATIC);
    }

    boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    boolean isNative() {
        return is(Opcodes.ACC_NATIVE);
    }

    boolean isPrivate() {
        return is(Opcodes.ACC_PRIVATE);
    }

    boolean isBridge() {
        return is(Opcodes.ACC_BRIDGE);
    }

    Type returnType() {
        return Type.getReturnType(code.desc);
    }

    private boolean is(int flag) {
        return (code.access & flag) != 0;
    }

    /** The name a developer knows the method by. */
    @Override
    public String toString() {
        return TypeNames.readable(owner.name()) + "." + code.name;
    }
}
