package dev.prefetched.internal.bytecode;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads the model anew, with every read of a field reported to {@link Touches}. */
final class InstrumentingLoader extends ClassLoader {

    private final String prefix;

    InstrumentingLoader(String prefix) {
        super(InstrumentingLoader.class.getClassLoader());
        this.prefix = prefix;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Instrumenting(writer), 0);
            byte[] instrumented = writer.toByteArray();
            return defineClass(name, instrumented, 0, instrumented.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private static final class Instrumenting extends ClassVisitor {

        Instrumenting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    if (opcode != Opcodes.GETFIELD) {
                        super.visitFieldInsn(opcode, owner, field, type);
                        return;
                    }
                    boolean reference = Type.getType(type).getSort() >= Type.ARRAY;
                    super.visitInsn(Opcodes.DUP);
                    if (reference) {
                        super.visitFieldInsn(opcode, owner, field, type);
                        super.visitInsn(Opcodes.DUP_X1);
                    } else {
                        super.visitInsn(Opcodes.ACONST_NULL);
                    }
                    super.visitLdcInsn(owner);
                    super.visitLdcInsn(field);
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            Type.getInternalName(Touches.class),
                            "read",
                            "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;)V",
                            false);
                    if (!reference) {
                        super.visitFieldInsn(opcode, owner, field, type);
                    }
                }
            };
        }
    }
}
