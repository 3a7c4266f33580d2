package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/** Reads and writes fields. */
final class Fields {

    private final Scope scope;
    private final Following following;

    Fields(Scope scope, Following following) {
        this.scope = scope;
        this.following = following;
    }

    /** What the field of that name holds in any of the objects that {@code objects} may be. */
    AbstractValue read(AbstractValue objects, String owner, String name, Type type) {
        if (Attributes.isWoven(name)) {
            return AbstractValue.nothing(type.getSize());
        }
        AbstractValue value = AbstractValue.nothing(type.getSize());
        for (Node object : scope.narrowing().cast(objects, TypeRef.of(owner)).nodes()) {
            value = value.or(read(object, owner, name, type));
        }
        return value;
    }

    private AbstractValue read(Node object, String owner, String name, Type type) {
        AbstractValue written = scope.heap().get(object.anchor(), name);
        if (object instanceof Node.Reached reached) {
            return written.or(readReached(reached, owner, name, type));
        }
        if (object instanceof Node.Unknown unknown) {
            return written.or(readUnknown(unknown, owner, name, type));
        }
        return written;
    }

    private AbstractValue readReached(Node.Reached object, String owner, String name, Type erased) {
        if (isEnum(owner)) {
            return readConstants(owner, name, erased);
        }
        Optional<Hierarchy.FieldOf> field = scope.hierarchy().field(owner, name, object.type());
        TypeRef type = field.map(Hierarchy.FieldOf::type).orElse(TypeRef.of(erased));
        List<Step> steps = field.map(
                        each -> scope.attributes().ofField(object.type().name(), each))
                .orElse(List.of(new Step(owner, name, true)));
        AbstractValue value = AbstractValue.NOTHING;
        for (Step step : steps) {
            Optional<RootedPath> path = scope.findings().read(object.path(), step);
            if (path.isPresent() && type.canHoldObjects()) {
                value = value.or(AbstractValue.of(new Node.Reached(path.get(), type, false)));
            }
        }
        if (type.canHoldObjects() && field.isPresent() && !steps.get(0).persistent()) {
            value = value.or(writtenAnywhere(object, field.get()));
        }
        return value;
    }

    private AbstractValue readUnknown(Node.Unknown object, String owner, String name, Type erased) {
        if (isEnum(owner)) {
            return readConstants(owner, name, erased);
        }
        if (object.isStatic() && scope.attributes().isManaged(owner)) {
            scope.findings()
                    .stop(
                            RootedPath.elsewhere(object.source()),
                            "an entity taken from a static field or a ThreadLocal: nothing tells which one it is");
        }
        Optional<Hierarchy.FieldOf> field = scope.hierarchy().field(owner, name, object.type());
        TypeRef type = field.map(Hierarchy.FieldOf::type).orElse(TypeRef.of(erased));
        if (!type.canHoldObjects()) {
            return AbstractValue.NOTHING;
        }
        AbstractValue written = field.map(each -> writtenAnywhere(object, each)).orElse(AbstractValue.NOTHING);
        boolean complete =
                field.stream().map(Hierarchy.FieldOf::code).anyMatch(Fields::isFinal) && !written.isNothing();
        return complete ? written : written.or(Scope.unknown(type, object.source()));
    }

    private boolean isEnum(String type) {
        return scope.hierarchy().file(type).stream().anyMatch(ClassFile::isEnum);
    }

    /** The field's value in all constants of an enum: they are no part of anybody's data. */
    private AbstractValue readConstants(String type, String name, Type erased) {
        return read(constants(type), type, name, erased);
    }

    private AbstractValue constants(String type) {
        return AbstractValue.union(scope.hierarchy().file(type).stream()
                .flatMap(file -> file.fields().stream())
                .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
                .map(field -> readStatic(type, field.name, Type.getType(field.desc)))
                .map(value -> value.only(node -> !(node instanceof Node.Unknown)))
                .toList());
    }

    /** What the methods of the declaring class put into a field, whichever of them may have run before. */
    private AbstractValue writtenAnywhere(Node object, Hierarchy.FieldOf field) {
        field.owner().methods().stream()
                .filter(method -> Stream.of(method.instructions.toArray())
                        .anyMatch(each -> each instanceof FieldInsnNode write
                                && write.getOpcode() == Opcodes.PUTFIELD
                                && write.name.equals(field.code().name)))
                .map(method -> new MethodOf(field.owner(), method))
                .filter(method -> !method.isStatic())
                .forEach(method -> following.writesOf(method, AbstractValue.of(object)));
        return scope.heap().get(object.anchor(), field.code().name);
    }

    void write(AbstractValue objects, String owner, String name, AbstractValue value) {
        for (Node object : scope.narrowing().cast(objects, TypeRef.of(owner)).nodes()) {
            scope.heap().put(object.anchor(), name, value);
        }
    }

    /** What the class initialiser puts into a static field, and what this method did. */
    AbstractValue readStatic(String owner, String name, Type erased) {
        if (!TypeRef.of(erased).canHoldObjects() || TypeNames.isJdk(owner)) {
            return AbstractValue.nothing(erased.getSize());
        }
        Optional<Hierarchy.FieldOf> field = scope.hierarchy().field(owner, name, TypeRef.of(owner));
        TypeRef type = field.map(Hierarchy.FieldOf::type).orElse(TypeRef.of(erased));
        String declaring = field.map(each -> each.owner().name()).orElse(owner);
        field.flatMap(each -> each.owner().method("<clinit>", "()V").map(code -> new MethodOf(each.owner(), code)))
                .ifPresent(initialiser -> following.writesOf(initialiser, AbstractValue.NOTHING));
        AbstractValue value = scope.heap().get(staticsOf(declaring), name);
        boolean constant = field.stream().map(Hierarchy.FieldOf::code).anyMatch(Fields::isFinal);
        return constant && !value.isNothing() && !(type.isJdk() && holdsEntities(type))
                ? value
                : value.or(Scope.unknown(type, TypeNames.readable(declaring) + "." + name));
    }

    /** Whether it is a container in which others may have put entities. */
    private boolean holdsEntities(TypeRef type) {
        return type.isJdk()
                ? !type.isJdkFunction() && type.arguments().stream().anyMatch(this::holdsEntities)
                : scope.attributes().isManaged(type.name());
    }

    private static boolean isFinal(FieldNode field) {
        return (field.access & Opcodes.ACC_FINAL) != 0;
    }

    void writeStatic(String owner, String name, AbstractValue value) {
        String declaring = scope.hierarchy()
                .field(owner, name, TypeRef.of(owner))
                .map(each -> each.owner().name())
                .orElse(owner);
        scope.heap().put(staticsOf(declaring), name, value);
    }

    private static Object staticsOf(String type) {
        return "static " + type;
    }
}
