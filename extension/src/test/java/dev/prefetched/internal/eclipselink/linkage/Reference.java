package dev.prefetched.internal.eclipselink.linkage;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What a class file refers to.
 *
 * @param owner the internal name of a class or interface
 * @param member name and descriptor of a method or field; empty for the class as such
 * @param ofInterface whether it is called as a method of an interface
 */
record Reference(String owner, String member, boolean ofInterface) {

    // JVM specification, table 4.4-A
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    static String member(String name, String descriptor) {
        return name + " " + descriptor;
    }

    /** All that the constant pool of a class holds: in code, signatures of calls, and supertypes. */
    static Set<Reference> of(ClassReader file) {
        Set<Reference> references = new LinkedHashSet<>();
        char[] buffer = new char[file.getMaxStringLength()];
        for (int index = 1; index < file.getItemCount(); index++) {
            int item = file.getItem(index);
            // The second half of a long has none.
            int tag = item == 0 ? 0 : file.readByte(item - 1);
            switch (tag) {
                case CLASS -> types(file.readUTF8(item, buffer)).forEach(references::add);
                case NAME_AND_TYPE -> types(file.readUTF8(item + 2, buffer)).forEach(references::add);
                case FIELD, METHOD, INTERFACE_METHOD -> {
                    int nameAndType = file.getItem(file.readUnsignedShort(item + 2));
                    references.add(new Reference(
                            file.readClass(item, buffer),
                            member(file.readUTF8(nameAndType, buffer), file.readUTF8(nameAndType + 2, buffer)),
                            tag == INTERFACE_METHOD));
                }
                default -> {
                    // Numbers and texts.
                }
            }
        }
        return references;
    }

    /** The classes in a descriptor, or the one of that internal name. */
    private static Stream<Reference> types(String text) {
        if (text.startsWith("(")) {
            Type method = Type.getMethodType(text);
            return Stream.concat(Stream.of(method.getArgumentTypes()), Stream.of(method.getReturnType()))
                    .flatMap(Reference::type);
        }
        boolean descriptor = text.startsWith("[") || text.endsWith(";") || text.length() == 1;
        return type(descriptor ? Type.getType(text) : Type.getObjectType(text));
    }

    private static Stream<Reference> type(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT
                ? Stream.of(new Reference(element.getInternalName(), "", false))
                : Stream.empty();
    }

    @Override
    public String toString() {
        return owner + (member.isEmpty() ? "" : "." + member);
    }
}
