package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.cases.FieldsOnly;
import dev.prefetched.internal.jsonb.cases.VisibilityCases;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbVisibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes one random hierarchy of bean classes: one to three classes below each other, maybe a generic top and an
 * interface, with fields, accessors, visibilities and annotations by chance, such as a compiler would accept.
 */
final class GeneratedBeans {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "aB", "url");
    private static final List<Integer> VISIBILITIES =
            List.of(Opcodes.ACC_PRIVATE, 0, Opcodes.ACC_PROTECTED, Opcodes.ACC_PUBLIC);
    private static final List<Class<?>> STRATEGIES =
            List.of(FieldsOnly.class, VisibilityCases.MethodsOnly.class, VisibilityCases.All.class);

    private final Random random;
    private final String place;
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Integer> inheritedGetters = new HashMap<>();
    private String bean = "";

    /** What a field holds. */
    private enum Kind {
        TEXT("Ljava/lang/String;", ""),
        NUMBER("Ljava/lang/Integer;", ""),
        FLAG("Z", ""),
        LEAF("LEAF", ""),
        LEAVES("Ljava/util/List;", "Ljava/util/List<LEAF>;");

        final String descriptor;
        final String signature;

        Kind(String descriptor, String signature) {
            this.descriptor = descriptor;
            this.signature = signature;
        }
    }

    GeneratedBeans(int number, Random random) {
        this.random = random;
        this.place = "generated/h" + number + "/";
        writeLeaf();
        boolean generic = chance(15);
        String above = "java/lang/Object";
        int depth = 1 + random.nextInt(3);
        for (int level = 0; level < depth; level++) {
            above = bean(level, above, generic && level == 0, generic && level == 1);
        }
        bean = above.replace('/', '.');
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    /** The class at the bottom of the hierarchy. */
    String bean() {
        return bean;
    }

    /** The class of what the relations lead to. */
    String leaf() {
        return place.replace('/', '.') + "Leaf";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Kind kind(String name) {
        return kinds.computeIfAbsent(name, key -> chance(50) ? Kind.TEXT : oneOf(List.of(Kind.values())));
    }

    private String descriptor(Kind kind) {
        return kind.descriptor.replace("LEAF", "L" + place + "Leaf;");
    }

    private String signature(Kind kind) {
        return kind.signature.isEmpty() ? null : kind.signature.replace("LEAF", "L" + place + "Leaf;");
    }

    private void writeLeaf() {
        ClassWriter writer = begin(place + "Leaf", null, "java/lang/Object", List.of());
        for (String name : List.of("x", "y")) {
            field(writer, Opcodes.ACC_PRIVATE, name, Kind.TEXT);
            getter(writer, place + "Leaf", Opcodes.ACC_PUBLIC, "get" + name.toUpperCase(Locale.ROOT), name, Kind.TEXT)
                    .visitEnd();
        }
        end(place + "Leaf", writer);
    }

    private String bean(int level, String above, boolean generic, boolean bound) {
        String name = place + "Bean" + level;
        String leaf = "L" + place + "Leaf;";
        String signature =
                generic ? "<T:Ljava/lang/Object;>Ljava/lang/Object;" : bound ? "L" + above + "<" + leaf + ">;" : null;
        List<String> fields = fieldNames();
        List<String> promised = chance(20) ? List.of(oneOf(fields)) : List.of();
        List<String> interfaces = promised.isEmpty() ? List.of() : List.of(face(level, promised.get(0)));
        ClassWriter writer = begin(name, signature, above, interfaces);
        if (chance(6)) {
            annotate(writer.visitAnnotation(Type.getDescriptor(JsonbVisibility.class), true), oneOf(STRATEGIES));
        }
        if (generic) {
            typeVariable(writer, name);
        }
        for (String field : fields) {
            member(writer, name, field, fields, promised.contains(field));
        }
        if (chance(15)) {
            hashCode(writer, name, oneOf(fields));
        }
        end(name, writer);
        return name;
    }

    private List<String> fieldNames() {
        Set<String> names = new LinkedHashSet<>();
        int count = 1 + random.nextInt(4);
        while (names.size() < count) {
            names.add(oneOf(NAMES));
        }
        return new ArrayList<>(names);
    }

    /** A field with its accessors, each of them by chance. */
    private void member(ClassWriter writer, String owner, String name, List<String> fields, boolean promised) {
        Kind kind = kind(name);
        int access = chance(60) ? Opcodes.ACC_PRIVATE : oneOf(VISIBILITIES);
        if (chance(4)) {
            access |= Opcodes.ACC_TRANSIENT;
        }
        FieldVisitor field = field(writer, access, name, kind);
        if (chance(5)) {
            field.visitAnnotation(Type.getDescriptor(JsonbTransient.class), true)
                    .visitEnd();
        }
        if (chance(5)) {
            rename(field.visitAnnotation(Type.getDescriptor(JsonbProperty.class), true));
        }
        field.visitEnd();
        if (promised || chance(75)) {
            String prefix = kind == Kind.FLAG && !promised && chance(70) ? "is" : "get";
            String getter = getterName(prefix, name);
            int inherited = inheritedGetters.getOrDefault(getter, -1);
            int visible = promised || chance(80) ? Opcodes.ACC_PUBLIC : oneOf(VISIBILITIES);
            if (inherited > VISIBILITIES.indexOf(visible) && inherited > 0) {
                visible = VISIBILITIES.get(inherited);
            }
            inheritedGetters.merge(getter, VISIBILITIES.indexOf(visible), Math::max);
            List<String> sameKind =
                    fields.stream().filter(each -> kind(each) == kind).toList();
            String read = chance(85) ? name : oneOf(sameKind);
            MethodVisitor method = getter(writer, owner, visible, getter, read, kind);
            if (chance(5)) {
                method.visitAnnotation(Type.getDescriptor(JsonbTransient.class), true)
                        .visitEnd();
            } else if (chance(5)) {
                rename(method.visitAnnotation(Type.getDescriptor(JsonbProperty.class), true));
            }
            method.visitEnd();
        }
        if (chance(25)) {
            setter(writer, owner, name, kind);
        }
    }

    private void rename(AnnotationVisitor annotation) {
        annotation.visit("value", chance(80) ? "n" + random.nextInt(1000) : oneOf(NAMES));
        annotation.visitEnd();
    }

    private static void annotate(AnnotationVisitor annotation, Class<?> value) {
        annotation.visit("value", Type.getType(value));
        annotation.visitEnd();
    }

    private static String getterName(String prefix, String name) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** An interface that promises a getter, and has a default one that calls it. */
    private String face(int level, String name) {
        Kind kind = kind(name);
        String face = place + "Face" + level;
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
                face,
                null,
                "java/lang/Object",
                null);
        String getter = getterName("get", name);
        MethodVisitor promised = writer.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, getter, "()" + descriptor(kind), null, null);
        if (chance(30)) {
            promised.visitAnnotation(Type.getDescriptor(JsonbTransient.class), true)
                    .visitEnd();
        }
        promised.visitEnd();
        if (chance(50)) {
            MethodVisitor method =
                    writer.visitMethod(Opcodes.ACC_PUBLIC, "getDefault" + level, "()" + descriptor(kind), null, null);
            method.visitCode();
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitMethodInsn(Opcodes.INVOKEINTERFACE, face, getter, "()" + descriptor(kind), true);
            method.visitInsn(Type.getType(descriptor(kind)).getOpcode(Opcodes.IRETURN));
            method.visitMaxs(0, 0);
            method.visitEnd();
        }
        end(face, writer);
        return face;
    }

    private void typeVariable(ClassWriter writer, String owner) {
        writer.visitField(Opcodes.ACC_PRIVATE, "value", "Ljava/lang/Object;", "TT;", null)
                .visitEnd();
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_PUBLIC, "getValue", "()Ljava/lang/Object;", "()TT;", null);
        read(method, owner, "value", "Ljava/lang/Object;");
        method.visitEnd();
    }

    private FieldVisitor field(ClassWriter writer, int access, String name, Kind kind) {
        return writer.visitField(access, name, descriptor(kind), signature(kind), null);
    }

    private MethodVisitor getter(ClassWriter writer, String owner, int access, String name, String field, Kind kind) {
        String signature = signature(kind);
        MethodVisitor method = writer.visitMethod(
                access, name, "()" + descriptor(kind), signature == null ? null : "()" + signature, null);
        read(method, owner, field, descriptor(kind));
        return method;
    }

    private static void read(MethodVisitor method, String owner, String field, String descriptor) {
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, owner, field, descriptor);
        method.visitInsn(Type.getType(descriptor).getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
    }

    private void setter(ClassWriter writer, String owner, String name, Kind kind) {
        MethodVisitor method = writer.visitMethod(
                Opcodes.ACC_PUBLIC, getterName("set", name), "(" + descriptor(kind) + ")V", null, null);
        if (chance(10)) {
            method.visitAnnotation(Type.getDescriptor(JsonbTransient.class), true)
                    .visitEnd();
        }
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Type.getType(descriptor(kind)).getOpcode(Opcodes.ILOAD), 1);
        method.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor(kind));
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private void hashCode(ClassWriter writer, String owner, String field) {
        Kind kind = kind(field);
        if (kind == Kind.FLAG) {
            return;
        }
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "hashCode", "()I", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, owner, field, descriptor(kind));
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
        method.visitInsn(Opcodes.IRETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static ClassWriter begin(String name, String signature, String above, List<String> interfaces) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER,
                name,
                signature,
                above,
                interfaces.toArray(String[]::new));
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, above, "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
        return writer;
    }

    private void end(String name, ClassWriter writer) {
        writer.visitEnd();
        classes.put(name.replace('/', '.'), writer.toByteArray());
    }
}
