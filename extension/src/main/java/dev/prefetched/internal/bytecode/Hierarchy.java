package dev.prefetched.internal.bytecode;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Who extends whom, and which method or field a name means; by names and bytes, for the classes of one class loader.
 *
 * <p>Not thread-safe.
 */
final class Hierarchy {

    /** A field, the class that declares it, and its type with type variables replaced. */
    record FieldOf(ClassFile owner, FieldNode code, TypeRef type) {}

    private final ClassFiles files;
    private final Subclasses subclasses;
    private final Map<String, Set<String>> supertypes = new HashMap<>();

    Hierarchy(ClassFiles files, Subclasses subclasses) {
        this.files = files;
        this.subclasses = subclasses;
    }

    Optional<ClassFile> file(String name) {
        return files.find(name);
    }

    /** Whether the class is one of the application whose bytes can be read. */
    boolean isFollowed(String name) {
        return files.find(name).isPresent();
    }

    boolean isSubtype(String type, String supertype) {
        return supertype.equals("java/lang/Object") || supertypes(type).contains(supertype);
    }

    /** The type itself and all its supertypes that are known. */
    Set<String> supertypes(String type) {
        Set<String> known = supertypes.get(type);
        if (known == null) {
            Set<String> all = new LinkedHashSet<>();
            all.add(type);
            if (TypeNames.isJdk(type)) {
                JdkTypes.supertypes(type).forEach(all::add);
            } else {
                files.find(type).ifPresent(file -> file.supertypeNames().forEach(each -> all.addAll(supertypes(each))));
            }
            supertypes.put(type, all);
            return all;
        }
        return known;
    }

    /** All known proper subtypes. */
    Set<String> subtypes(String type) {
        Set<String> found = new LinkedHashSet<>(subclasses.of(type));
        files.find(type).ifPresent(file -> {
            file.relatives().forEach(name -> addIfSubtype(found, name, type));
            files.find(file.nestHost())
                    .ifPresent(host -> host.relatives().forEach(name -> addIfSubtype(found, name, type)));
        });
        found.remove(type);
        return found;
    }

    private void addIfSubtype(Set<String> found, String name, String type) {
        if (isSubtype(name, type)) {
            found.add(name);
        }
    }

    /** The method an object of class {@code type} runs, as section 5.4.6 of the JVM specification selects it. */
    Optional<MethodOf> select(String type, String name, String descriptor) {
        for (Optional<ClassFile> file = files.find(type); file.isPresent(); file = superclass(file.get())) {
            Optional<MethodNode> method = file.get().method(name, descriptor);
            if (method.isPresent()) {
                MethodOf found = new MethodOf(file.get(), method.get());
                if (!found.isAbstract()) {
                    return Optional.of(found);
                }
            }
        }
        return defaultMethod(type, name, descriptor);
    }

    private Optional<MethodOf> defaultMethod(String type, String name, String descriptor) {
        Optional<MethodOf> best = Optional.empty();
        for (String candidate : supertypes(type)) {
            Optional<MethodOf> method = files.find(candidate)
                    .flatMap(file -> file.method(name, descriptor).map(code -> new MethodOf(file, code)))
                    .filter(found -> !found.isAbstract());
            if (method.isPresent()
                    && (best.isEmpty()
                            || isSubtype(candidate, best.get().owner().name()))) {
                best = method;
            }
        }
        return best;
    }

    private Optional<ClassFile> superclass(ClassFile file) {
        return file.superclass().flatMap(files::find);
    }

    /** The field that a name means in a class, with its type as seen through {@code type}'s type arguments. */
    Optional<FieldOf> field(String owner, String name, TypeRef type) {
        for (String each : supertypes(owner)) {
            Optional<FieldOf> field = files.find(each)
                    .flatMap(file ->
                            file.field(name).map(code -> new FieldOf(file, code, fieldType(code, file, type))));
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private TypeRef fieldType(FieldNode field, ClassFile owner, TypeRef through) {
        TypeRef erased = TypeRef.of(Type.getType(field.desc));
        if (field.signature == null) {
            return erased;
        }
        TypeRef bound = GenericSignature.ofType(field.signature).bind(bindings(through, owner.name()));
        return bound.equals(TypeRef.OBJECT) ? erased : bound;
    }

    /** What the type parameters of {@code owner} stand for in {@code type}, which is that class or a subtype. */
    Map<String, TypeRef> bindings(TypeRef type, String owner) {
        Optional<ClassFile> file = files.find(type.name());
        if (file.isEmpty()) {
            return files.find(owner)
                    .map(raw -> raw.signature().bindings(List.of()))
                    .orElse(Map.of());
        }
        Map<String, TypeRef> bindings = file.get().signature().bindings(type.arguments());
        if (type.name().equals(owner)) {
            return bindings;
        }
        for (TypeRef supertype : file.get().signature().supertypes()) {
            if (supertypes(supertype.name()).contains(owner)) {
                return bindings(supertype.bind(bindings), owner);
            }
        }
        return files.find(owner).map(raw -> raw.signature().bindings(List.of())).orElse(Map.of());
    }

    /**
     * The classes of the application that objects of {@code type} can be without knowing subclasses: the class itself, or
     * what a container of the JDK holds by its type arguments.
     */
    Set<TypeRef> applicationTypes(TypeRef type) {
        Set<TypeRef> found = new LinkedHashSet<>();
        if (type.isJdk()) {
            type.arguments().forEach(argument -> found.addAll(applicationTypes(argument)));
        } else {
            found.add(type);
            files.find(type.name()).ifPresent(file -> {
                Map<String, TypeRef> bindings = file.signature().bindings(type.arguments());
                for (TypeRef supertype : file.signature().supertypes()) {
                    if (supertype.isJdk() && JdkTypes.isContainer(supertype.name())) {
                        found.addAll(applicationTypes(supertype.bind(bindings)));
                    }
                }
            });
        }
        return found;
    }

    /** Whether objects of an application class inherit a method of that name that the JDK implements. */
    boolean inheritsFromJdk(String type, String method) {
        return JdkTypes.implementsMethod("java/lang/Object", method)
                || supertypes(type).stream()
                        .filter(TypeNames::isJdk)
                        .anyMatch(supertype -> JdkTypes.implementsMethod(supertype, method));
    }

    /** The methods of an application class that the JDK may call because they override some of its own. */
    List<MethodOf> callbacks(String type) {
        Set<String> all = supertypes(type);
        Set<String> callers = new LinkedHashSet<>(all);
        callers.removeIf(name -> !TypeNames.isJdk(name) || JdkTypes.isMarker(name));
        return callers.isEmpty()
                ? List.of()
                : all.stream()
                        .flatMap(name -> files.find(name).stream())
                        .flatMap(file -> file.methods().stream().map(code -> new MethodOf(file, code)))
                        .filter(method -> !method.isStatic() && !method.isAbstract() && !method.isBridge())
                        .filter(method ->
                                callers.stream().anyMatch(name -> JdkTypes.declares(name, method.code().name)))
                        .toList();
    }
}
