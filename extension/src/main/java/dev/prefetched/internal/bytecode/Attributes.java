package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which attribute a field or a getter stands for, following sections 2.2 and 2.3 of Jakarta Persistence 3.1: the field's
 * name, or, where the class is mapped by its getters, the name of the property. Not thread-safe.
 */
final class Attributes {

    private static final String JPA = "Ljakarta/persistence/";
    private static final String TRANSIENT = JPA + "Transient;";
    private static final String ACCESS = JPA + "Access;";
    private static final Set<String> ID = Set.of(JPA + "Id;", JPA + "EmbeddedId;");
    private static final Set<String> MANAGED = Set.of(JPA + "Entity;", JPA + "Embeddable;", JPA + "MappedSuperclass;");
    private static final String WOVEN = "_persistence_";
    private static final String WOVEN_GETTER = WOVEN + "get_";
    private static final String WOVEN_SETTER = WOVEN + "set_";

    private final Hierarchy hierarchy;
    private final Map<String, Boolean> mappedByGetters = new HashMap<>();
    private final Map<FieldNode, List<String>> properties = new HashMap<>();

    Attributes(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Whether EclipseLink's weaving made the member. */
    static boolean isWoven(String member) {
        return member.startsWith(WOVEN);
    }

    /** The attribute that a method made by weaving reads. */
    static Optional<String> wovenRead(String method) {
        return after(WOVEN_GETTER, method);
    }

    /** The attribute that a method made by weaving sets. */
    static Optional<String> wovenWrite(String method) {
        return after(WOVEN_SETTER, method);
    }

    private static Optional<String> after(String prefix, String name) {
        return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
    }

    /** Whether the class is an entity, a mapped superclass or an embeddable by annotation. */
    boolean isManaged(String type) {
        return hierarchy.file(type).stream().anyMatch(file -> MANAGED.stream().anyMatch(file::isAnnotated));
    }

    /** Whether the value of a field can come from the database. */
    static boolean isPersistent(FieldNode field) {
        return (field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC)) == 0
                && ClassFile.find(field.visibleAnnotations, TRANSIENT).isEmpty();
    }

    /** The attributes that reading a field of an object of class {@code type} may mean. */
    List<Step> ofField(String type, Hierarchy.FieldOf field) {
        String owner = field.owner().name();
        boolean persistent = isPersistent(field.code());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(owner, field.code().name, persistent));
        if (persistent && isMappedByGetters(type)) {
            propertiesBackedBy(field).forEach(name -> steps.add(new Step(owner, name, true)));
        }
        return steps;
    }

    private List<String> propertiesBackedBy(Hierarchy.FieldOf field) {
        return properties.computeIfAbsent(
                field.code(),
                code -> field.owner().methods().stream()
                        .filter(method -> reads(method, code.name))
                        .flatMap(method -> mappedProperty(method).stream())
                        .filter(name -> !name.equals(code.name))
                        .toList());
    }

    private static boolean reads(MethodNode method, String field) {
        return Stream.of(method.instructions.toArray())
                .anyMatch(each -> each instanceof FieldInsnNode read && read.name.equals(field));
    }

    /** The attribute that calling a method on an object of class {@code type} reads because it is mapped by its getter. */
    Optional<Step> ofGetter(String type, MethodOf method) {
        if (!isManaged(method.owner().name()) || !isMappedByGetters(type)) {
            return Optional.empty();
        }
        return mappedProperty(method.code()).map(name -> new Step(method.owner().name(), name, true));
    }

    private static Optional<String> mappedProperty(MethodNode method) {
        boolean candidate = (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) == 0
                && Type.getArgumentCount(method.desc) == 0
                && Type.getReturnType(method.desc).getSort() != Type.VOID
                && ClassFile.find(method.visibleAnnotations, TRANSIENT).isEmpty();
        if (!candidate) {
            return Optional.empty();
        }
        return after("get", method.name).or(() -> after("is", method.name)).flatMap(Attributes::decapitalised);
    }

    /** As {@code java.beans.Introspector} does, which would drag in a module of its own. */
    private static Optional<String> decapitalised(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return Optional.of(acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private boolean isMappedByGetters(String type) {
        Boolean known = mappedByGetters.get(type);
        if (known == null) {
            known = findOut(type);
            mappedByGetters.put(type, known);
        }
        return known;
    }

    private boolean findOut(String type) {
        for (String each : hierarchy.supertypes(type)) {
            Optional<ClassFile> file = hierarchy.file(each);
            if (file.isPresent()) {
                Optional<Boolean> decided = decide(file.get());
                if (decided.isPresent()) {
                    return decided.get();
                }
            }
        }
        return false;
    }

    /** What the class itself says: by an annotation, or by where its id is. An embeddable: by where any mapping is. */
    private static Optional<Boolean> decide(ClassFile file) {
        Optional<AnnotationNode> access = file.annotation(ACCESS);
        if (access.isPresent()) {
            return Optional.of(access.get().values.stream()
                    .anyMatch(value -> value instanceof String[] constant && constant[1].equals("PROPERTY")));
        }
        boolean embeddable = file.isAnnotated(JPA + "Embeddable;");
        if (file.methods().stream().anyMatch(method -> isMapped(method.visibleAnnotations, embeddable))) {
            return Optional.of(true);
        }
        if (file.fields().stream().anyMatch(field -> isMapped(field.visibleAnnotations, embeddable))) {
            return Optional.of(false);
        }
        return Optional.empty();
    }

    private static boolean isMapped(List<AnnotationNode> annotations, boolean anyMapping) {
        return annotations != null
                && annotations.stream()
                        .map(annotation -> annotation.desc)
                        .anyMatch(name -> anyMapping
                                ? name.startsWith(JPA)
                                        && !name.equals(TRANSIENT)
                                        && !name.matches(".*/(Pre|Post)[A-Z].*")
                                : ID.contains(name));
    }
}
