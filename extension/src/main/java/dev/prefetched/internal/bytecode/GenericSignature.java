package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * The generic signature of a class, as in section 4.7.9.1 of the Java Virtual Machine Specification.
 *
 * @param bounds the first bound of each type parameter, in the order of the parameters
 * @param supertypes the superclass and the interfaces
 */
record GenericSignature(Map<String, TypeRef> bounds, List<TypeRef> supertypes) {

    /** Reads the signature of a class. */
    static GenericSignature ofClass(String signature) {
        Map<String, TypeRef> bounds = new LinkedHashMap<>();
        List<TypeRef> supertypes = new ArrayList<>();
        new SignatureReader(signature).accept(new ClassReading(bounds, supertypes));
        return new GenericSignature(bounds, supertypes);
    }

    /** Reads the signature of a field or of a method's result. */
    static TypeRef ofType(String signature) {
        List<TypeRef> result = new ArrayList<>(1);
        new SignatureReader(signature).acceptType(new TypeReading(result::add));
        return result.get(0);
    }

    /** What the type parameters stand for when the class is given {@code arguments}; their bounds if it is raw. */
    Map<String, TypeRef> bindings(List<TypeRef> arguments) {
        Map<String, TypeRef> bindings = new LinkedHashMap<>();
        boolean raw = arguments.size() != bounds.size();
        int index = 0;
        for (Map.Entry<String, TypeRef> parameter : bounds.entrySet()) {
            bindings.put(parameter.getKey(), raw ? parameter.getValue().bind(bindings) : arguments.get(index));
            index++;
        }
        return bindings;
    }

    private static final class ClassReading extends SignatureVisitor {

        private final Map<String, TypeRef> bounds;
        private final List<TypeRef> supertypes;
        private String parameter = "";

        ClassReading(Map<String, TypeRef> bounds, List<TypeRef> supertypes) {
            super(Opcodes.ASM9);
            this.bounds = bounds;
            this.supertypes = supertypes;
        }

        @Override
        public void visitFormalTypeParameter(String name) {
            parameter = name;
        }

        @Override
        public SignatureVisitor visitClassBound() {
            return bound();
        }

        @Override
        public SignatureVisitor visitInterfaceBound() {
            return bound();
        }

        private SignatureVisitor bound() {
            String bounded = parameter;
            return new TypeReading(type -> bounds.putIfAbsent(bounded, type));
        }

        @Override
        public SignatureVisitor visitSuperclass() {
            return new TypeReading(supertypes::add);
        }

        @Override
        public SignatureVisitor visitInterface() {
            return new TypeReading(supertypes::add);
        }
    }

    /** Reads one type. */
    static final class TypeReading extends SignatureVisitor {

        private final Consumer<TypeRef> result;
        private final List<TypeRef> arguments = new ArrayList<>();
        private String name = "";

        TypeReading(Consumer<TypeRef> result) {
            super(Opcodes.ASM9);
            this.result = result;
        }

        @Override
        public void visitBaseType(char descriptor) {
            result.accept(TypeRef.of(Type.getType(String.valueOf(descriptor))));
        }

        @Override
        public void visitTypeVariable(String variable) {
            result.accept(TypeRef.variable(variable));
        }

        @Override
        public SignatureVisitor visitArrayType() {
            return new TypeReading(element -> result.accept(new TypeRef(TypeRef.ARRAY, List.of(element))));
        }

        @Override
        public void visitClassType(String className) {
            name = className;
        }

        @Override
        public void visitInnerClassType(String innerName) {
            name = name + "$" + innerName;
            arguments.clear();
        }

        @Override
        public void visitTypeArgument() {
            arguments.add(TypeRef.OBJECT);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new TypeReading(arguments::add);
        }

        @Override
        public void visitEnd() {
            result.accept(new TypeRef(name, arguments));
        }
    }
}
