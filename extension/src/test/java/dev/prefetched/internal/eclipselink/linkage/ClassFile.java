package dev.prefetched.internal.eclipselink.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class or interface declares for others.
 *
 * @param supertypes the superclass first; internal names
 * @param members the access flags of what is public or protected, by name and descriptor
 */
record ClassFile(String name, int access, List<String> supertypes, Map<String, Integer> members) {

    private static final int INHERITED = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    static ClassFile read(ClassReader bytes) {
        Map<String, Integer> members = new LinkedHashMap<>();
        bytes.accept(new Members(members), ClassReader.SKIP_CODE);
        List<String> supertypes = Stream.concat(
                        Stream.ofNullable(bytes.getSuperName()), Stream.of(bytes.getInterfaces()))
                .toList();
        return new ClassFile(bytes.getClassName(), bytes.getAccess(), supertypes, members);
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** The methods of objects, without constructors. */
    Stream<String> methods() {
        return members.keySet().stream()
                .filter(member -> member.contains("(") && !member.startsWith("<"))
                .filter(member -> !has(member, Opcodes.ACC_STATIC));
    }

    Stream<String> abstractMethods() {
        return methods().filter(method -> has(method, Opcodes.ACC_ABSTRACT));
    }

    boolean implementsMethod(String method) {
        return members.containsKey(method) && !has(method, Opcodes.ACC_ABSTRACT);
    }

    private boolean has(String member, int flag) {
        return (members.getOrDefault(member, 0) & flag) != 0;
    }

    private static final class Members extends ClassVisitor {

        private final Map<String, Integer> members;

        Members(Map<String, Integer> members) {
            super(Opcodes.ASM9);
            this.members = members;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            add(access, name, descriptor);
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            add(access, name, descriptor);
            return null;
        }

        private void add(int access, String name, String descriptor) {
            if ((access & INHERITED) != 0) {
                members.put(Reference.member(name, descriptor), access);
            }
        }
    }
}
