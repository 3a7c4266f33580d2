package dev.prefetched.internal.jsonb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads model classes a second time, instrumented to report every field they read to the current {@link Recording}.
 *
 * <p>As resources the classes stay as they were compiled, so that an analyser does not see the instrumentation.
 */
final class RecordingLoader extends ClassLoader {

    private static final String SINK = "dev/prefetched/internal/jsonb/Recording";

    private final Predicate<String> instrumented;
    private final Map<String, byte[]> generated = new HashMap<>();

    RecordingLoader(Predicate<String> instrumented) {
        super(RecordingLoader.class.getClassLoader());
        this.instrumented = instrumented;
    }

    /** Adds a class that no file holds. */
    void add(String name, byte[] bytes) {
        generated.put(name, bytes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!generated.containsKey(name) && !instrumented.test(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = name.endsWith(".class")
                ? generated.get(name.substring(0, name.length() - 6).replace('/', '.'))
                : null;
        return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    }

    /** Asked directly by the Java runtime for the annotations of a package. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Instrumentation(writer), 0);
            byte[] instrumentedBytes = writer.toByteArray();
            return defineClass(name, instrumentedBytes, 0, instrumentedBytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isModel(String internalName) {
        String name = internalName.replace('/', '.');
        return generated.containsKey(name) || instrumented.test(name);
    }

    private final class Instrumentation extends ClassVisitor {

        Instrumentation(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new FieldReads(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private final class FieldReads extends MethodVisitor {

        private static final Set<String> OF_RECORDS = Set.of("hashCode", "equals", "toString");

        FieldReads(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETFIELD && isModel(owner)) {
                super.visitInsn(Opcodes.DUP);
                report(owner, name);
            }
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        /** The methods a record has by itself read its fields by handles: all of them, always. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods") && OF_RECORDS.contains(name)) {
                for (int i = 2; i < arguments.length; i++) {
                    super.visitVarInsn(Opcodes.ALOAD, 0);
                    report(((Handle) arguments[i]).getOwner(), ((Handle) arguments[i]).getName());
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        private void report(String owner, String name) {
            super.visitLdcInsn(owner.replace('/', '.'));
            super.visitLdcInsn(name);
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    SINK,
                    "read",
                    "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;)V",
                    false);
        }
    }
}
