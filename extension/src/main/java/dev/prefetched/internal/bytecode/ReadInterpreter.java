package dev.prefetched.internal.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Tells ASM's analyser what each instruction does to abstract values. */
final class ReadInterpreter extends Interpreter<AbstractValue> {

    /** Knows of every instruction how many slots its result takes. */
    private final BasicInterpreter sizes = new BasicInterpreter();

    private final Scope scope;
    private final AbstractValue[] parameters;
    private final Fields fields;
    private final Calls calls;
    private final DynamicCalls dynamicCalls;

    /** {@code parameters} by the local variable they arrive in. */
    ReadInterpreter(Scope scope, JdkRules rules, AbstractValue[] parameters) {
        super(Opcodes.ASM9);
        this.scope = scope;
        this.parameters = parameters;
        Following following = new Following(scope);
        this.fields = new Fields(scope, following);
        this.calls = new Calls(scope, rules, following, fields);
        this.dynamicCalls = new DynamicCalls(scope, following, fields, calls.implied());
    }

    @Override
    public @Nullable AbstractValue newValue(@Nullable Type type) {
        if (type == null) {
            return AbstractValue.NOTHING;
        }
        return type.getSort() == Type.VOID ? null : AbstractValue.nothing(type.getSize());
    }

    @Override
    public AbstractValue newParameterValue(boolean instanceMethod, int local, Type type) {
        AbstractValue parameter = parameters[local];
        return parameter.isNothing() ? AbstractValue.nothing(type.getSize()) : parameter;
    }

    @Override
    public AbstractValue newExceptionValue(TryCatchBlockNode block, Frame<AbstractValue> handler, Type exception) {
        return scope.narrowing().select(scope.findings().thrown(), TypeRef.of(exception));
    }

    @Override
    public @Nullable AbstractValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        return switch (instruction.getOpcode()) {
            case Opcodes.NEW -> created(instruction, TypeRef.of(((TypeInsnNode) instruction).desc));
            case Opcodes.GETSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                yield fields.readStatic(field.owner, field.name, Type.getType(field.desc));
            }
            default -> sized(sizes.newOperation(instruction));
        };
    }

    private static AbstractValue created(AbstractInsnNode instruction, TypeRef type) {
        return type.canHoldObjects() ? AbstractValue.of(new Node.Created(instruction, type)) : AbstractValue.NOTHING;
    }

    private static @Nullable AbstractValue sized(@Nullable BasicValue value) {
        return value == null ? null : AbstractValue.nothing(value.getSize());
    }

    @Override
    public AbstractValue copyOperation(AbstractInsnNode instruction, AbstractValue value) {
        return value;
    }

    @Override
    public @Nullable AbstractValue unaryOperation(AbstractInsnNode instruction, AbstractValue value)
            throws AnalyzerException {
        switch (instruction.getOpcode()) {
            case Opcodes.GETFIELD -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                return fields.read(value, field.owner, field.name, Type.getType(field.desc));
            }
            case Opcodes.CHECKCAST -> {
                return scope.narrowing().cast(value, TypeRef.ofInternalName(((TypeInsnNode) instruction).desc));
            }
            case Opcodes.ANEWARRAY -> {
                TypeRef element = TypeRef.ofInternalName(((TypeInsnNode) instruction).desc);
                return created(instruction, new TypeRef(TypeRef.ARRAY, List.of(element)));
            }
            case Opcodes.PUTSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                fields.writeStatic(field.owner, field.name, value);
                return null;
            }
            case Opcodes.ATHROW -> {
                scope.findings().thrown(value);
                return null;
            }
            default -> {
                return sized(sizes.unaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE));
            }
        }
    }

    @Override
    public @Nullable AbstractValue binaryOperation(
            AbstractInsnNode instruction, AbstractValue first, AbstractValue second) throws AnalyzerException {
        switch (instruction.getOpcode()) {
            case Opcodes.AALOAD -> {
                return elements(first);
            }
            case Opcodes.PUTFIELD -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                fields.write(first, field.owner, field.name, second);
                return null;
            }
            default -> {
                BasicValue any = BasicValue.UNINITIALIZED_VALUE;
                return sized(sizes.binaryOperation(instruction, any, any));
            }
        }
    }

    /** A reached array is one node with its elements, a created one with its rows; its own elements are in the heap. */
    private AbstractValue elements(AbstractValue arrays) {
        AbstractValue elements = arrays.only(node ->
                !(node instanceof Node.Created created) || created.type().hasRows());
        for (Node array : arrays.nodes()) {
            elements = elements.or(scope.heap().get(array.anchor(), Heap.ELEMENTS));
        }
        return elements;
    }

    @Override
    public @Nullable AbstractValue ternaryOperation(
            AbstractInsnNode instruction, AbstractValue array, AbstractValue index, AbstractValue element) {
        if (instruction.getOpcode() == Opcodes.AASTORE) {
            array.nodes().forEach(each -> scope.heap().put(each.anchor(), Heap.ELEMENTS, element));
        }
        return null;
    }

    @Override
    public AbstractValue naryOperation(AbstractInsnNode instruction, List<? extends AbstractValue> values) {
        List<AbstractValue> arguments = List.copyOf(values);
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return dynamicCalls.call(call, arguments);
        }
        if (instruction instanceof MethodInsnNode call) {
            AbstractValue result = calls.call(call.getOpcode(), call.owner, call.name, call.desc, arguments);
            return result.isNothing()
                    ? AbstractValue.nothing(Type.getReturnType(call.desc).getSize())
                    : result;
        }
        return created(instruction, TypeRef.ofInternalName(((MultiANewArrayInsnNode) instruction).desc));
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, AbstractValue value, AbstractValue expected) {
        scope.findings().returned(value);
    }

    @Override
    public AbstractValue merge(AbstractValue first, AbstractValue second) {
        // Two values of different sizes can only meet in a variable that is no longer used.
        return first.size() == second.size() ? first.or(second) : AbstractValue.NOTHING;
    }
}
