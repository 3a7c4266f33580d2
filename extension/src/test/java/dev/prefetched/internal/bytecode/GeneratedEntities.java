package dev.prefetched.internal.bytecode;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Many entities, for counting and for measuring: each with text attributes, a relation to the next one and one to many of
 * the one after, and for every attribute a getter; some getters navigate, some loop.
 */
final class GeneratedEntities extends ClassLoader {

    private static final String PACKAGE = "generated/";
    private static final String LIST = "Ljava/util/List;";
    private static final String STRING = "Ljava/lang/String;";

    private final Map<String, byte[]> bytes = new HashMap<>();
    private final int entities;

    /** Makes {@code entities} classes of {@code getters} getters, at least 5. */
    GeneratedEntities(int entities, int getters) {
        super(GeneratedEntities.class.getClassLoader());
        this.entities = entities;
        for (int number = 0; number < entities; number++) {
            bytes.put(name(number), generate(number, getters));
        }
    }

    private String name(int number) {
        return PACKAGE + "Entity" + Math.floorMod(number, entities);
    }

    Class<?> entity(int number) throws ClassNotFoundException {
        return loadClass(name(number).replace('/', '.'));
    }

    boolean hasLoaded(int number) {
        return findLoadedClass(name(number).replace('/', '.')) != null;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = bytes.get(name.replace('.', '/'));
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] code = bytes.get(name.replace(".class", ""));
        return code == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(code);
    }

    private byte[] generate(int number, int getters) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
        String self = name(number);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, self, null, "java/lang/Object", null);
        writer.visitAnnotation("Ljakarta/persistence/Entity;", true).visitEnd();
        String next = name(number + 1);
        String afterNext = name(number + 2);
        writer.visitField(0, "next", "L" + next + ";", null, null).visitEnd();
        writer.visitField(0, "many", LIST, "Ljava/util/List<L" + afterNext + ";>;", null)
                .visitEnd();
        for (int attribute = 0; attribute < getters - 4; attribute++) {
            writer.visitField(0, "text" + attribute, STRING, null, null).visitEnd();
            plainGetter(writer, self, "text" + attribute, STRING);
        }
        plainGetter(writer, self, "next", "L" + next + ";");
        plainGetter(writer, self, "many", LIST);
        navigatingGetter(writer, self, next);
        loopingGetter(writer, self, afterNext);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void plainGetter(ClassWriter writer, String self, String field, String type) {
        MethodVisitor code = getter(writer, field, type);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, field, type);
        end(code);
    }

    /** {@code return next.getText0() + text1;} */
    private static void navigatingGetter(ClassWriter writer, String self, String next) {
        MethodVisitor code = getter(writer, "nextText", STRING);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, "next", "L" + next + ";");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, next, "getText0", "()" + STRING, false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, "text1", STRING);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + STRING + ")" + STRING, false);
        end(code);
    }

    /** {@code return many.iterator().next().getNextText();} */
    private static void loopingGetter(ClassWriter writer, String self, String element) {
        MethodVisitor code = getter(writer, "firstText", STRING);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, "many", LIST);
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "iterator", "()Ljava/util/Iterator;", true);
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/Iterator", "next", "()Ljava/lang/Object;", true);
        code.visitTypeInsn(Opcodes.CHECKCAST, element);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, element, "getNextText", "()" + STRING, false);
        end(code);
    }

    private static MethodVisitor getter(ClassWriter writer, String property, String type) {
        String name = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, name, "()" + type, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code) {
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
