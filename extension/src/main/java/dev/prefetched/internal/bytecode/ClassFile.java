package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The bytes of one application class, parsed. Not changed after construction. */
final class ClassFile {

    private final ClassNode node;
    private final Map<String, MethodNode> methods = new HashMap<>();
    private final Map<String, FieldNode> fields = new HashMap<>();
    private final GenericSignature signature;

    ClassFile(ClassNode node) {
        this.node = node;
        node.methods.forEach(method -> methods.put(method.name + method.desc, method));
        node.fields.forEach(field -> fields.put(field.name, field));
        this.signature = node.signature == null ? rawSignature() : GenericSignature.ofClass(node.signature);
    }

    private GenericSignature rawSignature() {
        return new GenericSignature(
                Map.of(), supertypeNames().stream().map(TypeRef::of).toList());
    }

    String name() {
        return node.name;
    }

    /** The superclass, if any, and the interfaces. */
    List<String> supertypeNames() {
        List<String> names = new ArrayList<>();
        superclass().ifPresent(names::add);
        names.addAll(node.interfaces);
        return names;
    }

    Optional<String> superclass() {
        return Optional.ofNullable(node.superName);
    }

    List<String> interfaces() {
        return node.interfaces;
    }

    /** The classes that this class itself names as possible subclasses: permitted ones, and classes it is nested with. */
    Stream<String> relatives() {
        return Stream.of(node.permittedSubclasses, node.nestMembers)
                .filter(names -> names != null)
                .flatMap(List::stream);
    }

    /** The class whose bytes name all classes this one is nested with. */
    String nestHost() {
        return node.nestHostClass == null ? node.name : node.nestHostClass;
    }

    GenericSignature signature() {
        return signature;
    }

    boolean isEnum() {
        return (node.access & Opcodes.ACC_ENUM) != 0;
    }

    boolean isFinal() {
        return (node.access & Opcodes.ACC_FINAL) != 0;
    }

    boolean isAbstract() {
        return (node.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
    }

    List<MethodNode> methods() {
        return node.methods;
    }

    List<FieldNode> fields() {
        return node.fields;
    }

    Optional<MethodNode> method(String name, String descriptor) {
        return Optional.ofNullable(methods.get(name + descriptor));
    }

    Optional<FieldNode> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean isAnnotated(String annotation) {
        return find(node.visibleAnnotations, annotation).isPresent();
    }

    Optional<AnnotationNode> annotation(String annotation) {
        return find(node.visibleAnnotations, annotation);
    }

    static Optional<AnnotationNode> find(@Nullable List<AnnotationNode> annotations, String annotation) {
        return annotations == null
                ? Optional.empty()
                : annotations.stream()
                        .filter(each -> each.desc.equals(annotation))
                        .findFirst();
    }
}
