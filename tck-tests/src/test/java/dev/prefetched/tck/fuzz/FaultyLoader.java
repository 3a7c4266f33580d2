package dev.prefetched.tck.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.persistence.internal.libraries.asm.ClassReader;
import org.eclipse.persistence.internal.libraries.asm.ClassVisitor;
import org.eclipse.persistence.internal.libraries.asm.ClassWriter;
import org.eclipse.persistence.internal.libraries.asm.MethodVisitor;
import org.eclipse.persistence.internal.libraries.asm.Opcodes;
import org.eclipse.persistence.internal.libraries.asm.Type;

/** Shows a deployment, which defines the classes of the product itself, the file of one of them with a fault in it. */
final class FaultyLoader extends ClassLoader {

    private final ProductFault fault;

    FaultyLoader(ClassLoader parent, ProductFault fault) {
        super(parent);
        this.fault = fault;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream original = super.getResourceAsStream(name);
        if (original == null || !fault.isIn(name)) {
            return original;
        }
        try (original) {
            return new ByteArrayInputStream(faulty(new ClassReader(original)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] faulty(ClassReader original) {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Planting planting = new Planting(written);
        original.accept(planting, 0);
        if (!planting.done) {
            throw new IllegalStateException("There is no such method any more: " + fault);
        }
        return written.toByteArray();
    }

    /** Copies a class but for one body. */
    private final class Planting extends ClassVisitor {

        private boolean done;

        Planting(ClassVisitor copy) {
            super(Opcodes.ASM9, copy);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!fault.isInMethod(name)) {
                return copy;
            }
            done = true;
            fault.write(copy, Type.getReturnType(descriptor));
            return null;
        }
    }
}
