package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.MethodNode;

/**
 * The generic signature of a method, as in section 4.7.9.1 of the Java Virtual Machine Specification.
 *
 * @param variables the names of its own type variables
 * @param parameters the types of its parameters
 * @param result the type of its result
 */
record MethodSignature(Set<String> variables, List<TypeRef> parameters, TypeRef result) {

    static MethodSignature of(MethodNode method) {
        return method.signature == null ? erased(method.desc) : read(method.signature);
    }

    static MethodSignature erased(String descriptor) {
        return new MethodSignature(
                Set.of(),
                Stream.of(Type.getArgumentTypes(descriptor)).map(TypeRef::of).toList(),
                TypeRef.of(Type.getReturnType(descriptor)));
    }

    private static MethodSignature read(String signature) {
        Reading reading = new Reading();
        new SignatureReader(signature).accept(reading);
        return new MethodSignature(reading.variables, reading.parameters, reading.result);
    }

    private static final class Reading extends SignatureVisitor {

        private final Set<String> variables = new HashSet<>();
        private final List<TypeRef> parameters = new ArrayList<>();
        private TypeRef result = TypeRef.OBJECT;

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitFormalTypeParameter(String name) {
            variables.add(name);
        }

        @Override
        public SignatureVisitor visitClassBound() {
            return new GenericSignature.TypeReading(bound -> {});
        }

        @Override
        public SignatureVisitor visitInterfaceBound() {
            return new GenericSignature.TypeReading(bound -> {});
        }

        @Override
        public SignatureVisitor visitParameterType() {
            return new GenericSignature.TypeReading(parameters::add);
        }

        @Override
        public SignatureVisitor visitReturnType() {
            return new GenericSignature.TypeReading(type -> result = type);
        }

        @Override
        public SignatureVisitor visitExceptionType() {
            return new GenericSignature.TypeReading(thrown -> {});
        }
    }
}
