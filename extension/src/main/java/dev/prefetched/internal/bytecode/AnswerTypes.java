package dev.prefetched.internal.bytecode;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What a resource method answers with, as its code tells: the types of all that it hands to a {@code Response}, to a
 * suspended {@code AsyncResponse}, or returns.
 *
 * <p>The type of a value is that of the field or call it came from, by generic signatures, also through helper methods,
 * lambdas and a common base class. Immutable and thread-safe.
 *
 * @param types the types that may hold objects of the application
 * @param complete whether the type of every answer could be told
 */
public record AnswerTypes(Set<Name> types, boolean complete) {

    /** Copies {@code types}. */
    public AnswerTypes {
        types = Set.copyOf(types);
    }

    /**
     * A type by its name, since no class is loaded here.
     *
     * @param className the binary name of a class; {@code [} for an array
     * @param arguments the type arguments, for an array the type of its elements; none if they are not known
     */
    public record Name(String className, List<Name> arguments) {

        /** Copies {@code arguments}. */
        public Name {
            arguments = List.copyOf(arguments);
        }

        /** Whether it is an array. */
        public boolean isArray() {
            return className.equals(TypeRef.ARRAY);
        }

        static Name of(TypeRef type) {
            return new Name(
                    type.name().replace('/', '.'),
                    type.arguments().stream().map(Name::of).toList());
        }
    }

    /** Reads {@code method}, as called on objects of the class {@code resource}; neither class is initialised. */
    public static AnswerTypes of(Class<?> resource, Method method) {
        ClassFiles files = ClassFiles.withSignatures(resource.getClassLoader());
        Hierarchy hierarchy = new Hierarchy(files, new Subclasses());
        return onDisk(resource, files)
                .flatMap(type -> hierarchy
                        .select(type, method.getName(), Type.getMethodDescriptor(method))
                        .map(code -> read(hierarchy, type, code)))
                .orElseGet(() -> new AnswerTypes(Set.of(), false));
    }

    private static AnswerTypes read(Hierarchy hierarchy, String resource, MethodOf method) {
        AnswerSearch search = new AnswerSearch(hierarchy);
        search.start(resource, method);
        Answers answers = new Answers(hierarchy, search);
        Set<Name> names = new LinkedHashSet<>();
        answers.types().forEach(type -> names.add(Name.of(type)));
        return new AnswerTypes(names, answers.complete());
    }

    /** The class itself, or the one that a container has derived it from. */
    private static Optional<String> onDisk(Class<?> resource, ClassFiles files) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            String name = Subclasses.internalName(type);
            if (type != Object.class && files.find(name).isPresent()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
