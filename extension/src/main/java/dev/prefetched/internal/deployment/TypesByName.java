package dev.prefetched.internal.deployment;

import dev.prefetched.internal.bytecode.AnswerTypes.Name;
import dev.prefetched.internal.rest.Generics;
import java.lang.reflect.Type;
import java.util.Optional;

/** The types that names stand for in one application. Does not initialise classes. */
final class TypesByName {

    private final ClassLoader loader;

    TypesByName(ClassLoader loader) {
        this.loader = loader;
    }

    /** The type of that name; empty if one of its classes is not to be found. */
    Optional<Type> find(Name name) {
        try {
            return Optional.of(type(name));
        } catch (ClassNotFoundException | LinkageError missing) {
            return Optional.empty();
        }
    }

    private Type type(Name name) throws ClassNotFoundException {
        if (name.isArray()) {
            return Generics.raw(type(name.arguments().get(0))).arrayType();
        }
        Class<?> raw = Class.forName(name.className(), false, loader);
        if (raw.getTypeParameters().length != name.arguments().size()) {
            return raw;
        }
        Type[] arguments = new Type[name.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = type(name.arguments().get(i));
        }
        return arguments.length == 0 ? raw : Generics.parameterized(raw, arguments);
    }
}
