package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * A call, as an instruction or the JDK makes it.
 *
 * @param owner the internal name of the class the instruction names
 * @param name the method's name
 * @param descriptor the method's descriptor
 * @param hasReceiver whether the first argument is the receiver
 * @param arguments what is passed, the receiver included
 */
record Invocation(String owner, String name, String descriptor, boolean hasReceiver, List<AbstractValue> arguments) {

    static Invocation onObject(String owner, String name, String descriptor, List<AbstractValue> arguments) {
        return new Invocation(owner, name, descriptor, true, arguments);
    }

    static Invocation ofStatic(String owner, String name, String descriptor, List<AbstractValue> arguments) {
        return new Invocation(owner, name, descriptor, false, arguments);
    }

    Type returnType() {
        return Type.getReturnType(descriptor);
    }

    AbstractValue receiver() {
        return hasReceiver ? arguments.get(0) : AbstractValue.NOTHING;
    }

    /** The arguments without the receiver. */
    List<AbstractValue> parameters() {
        return hasReceiver ? arguments.subList(1, arguments.size()) : arguments;
    }

    List<TypeRef> parameterTypes() {
        return IntStream.range(0, Type.getArgumentCount(descriptor))
                .mapToObj(index -> TypeRef.of(Type.getArgumentTypes(descriptor)[index]))
                .toList();
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    Invocation withReceiver(AbstractValue receiver) {
        return withArguments(receiver, parameters());
    }

    Invocation withArguments(AbstractValue receiver, List<AbstractValue> parameters) {
        return new Invocation(
                owner,
                name,
                descriptor,
                true,
                Stream.concat(Stream.of(receiver), parameters.stream()).toList());
    }

    /** The name a developer knows the method by. */
    @Override
    public String toString() {
        return TypeNames.readable(owner) + "." + name;
    }
}
