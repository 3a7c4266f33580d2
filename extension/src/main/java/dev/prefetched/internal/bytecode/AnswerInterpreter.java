package dev.prefetched.internal.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Tells ASM's analyser the generic type of what each instruction of one method results in. */
final class AnswerInterpreter extends Interpreter<TypedValue> {

    /** Knows of every instruction how many slots its result takes. */
    private final BasicInterpreter sizes = new BasicInterpreter();

    private final AnswerSearch search;
    private final List<TypedValue> parameters;
    private final AnswerCalls calls;
    private TypedValue returned = TypedValue.NOTHING;

    /** {@code parameters} by the local variable they arrive in. */
    AnswerInterpreter(AnswerSearch search, List<TypedValue> parameters) {
        super(Opcodes.ASM9);
        this.search = search;
        this.parameters = parameters;
        this.calls = new AnswerCalls(search);
    }

    TypedValue returned() {
        return returned;
    }

    @Override
    public @Nullable TypedValue newValue(@Nullable Type type) {
        if (type == null) {
            return TypedValue.NOTHING;
        }
        return type.getSort() == Type.VOID ? null : TypedValue.nothing(type.getSize());
    }

    @Override
    public TypedValue newParameterValue(boolean instanceMethod, int local, Type type) {
        TypedValue given = local < parameters.size() ? parameters.get(local) : TypedValue.of(TypeRef.of(type));
        if (given.types().contains(TypeRef.OBJECT)) {
            return TypedValue.of(TypeRef.of(type));
        }
        return given.size() == type.getSize() ? given : TypedValue.nothing(type.getSize());
    }

    @Override
    public TypedValue newExceptionValue(TryCatchBlockNode block, Frame<TypedValue> handler, Type exception) {
        return TypedValue.of(TypeRef.of(exception));
    }

    @Override
    public @Nullable TypedValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        if (instruction instanceof TypeInsnNode made) {
            return TypedValue.created(TypeRef.of(made.desc), instruction);
        }
        if (instruction instanceof FieldInsnNode field) {
            return field(field, Set.of());
        }
        if (instruction instanceof LdcInsnNode constant) {
            if (constant.cst instanceof Type type && type.getSort() != Type.METHOD) {
                return TypedValue.of(new TypeRef("java/lang/Class", List.of(TypeRef.of(type))));
            }
            if (constant.cst instanceof String) {
                return TypedValue.of(TypeRef.of("java/lang/String"));
            }
        }
        return sized(sizes.newOperation(instruction));
    }

    private TypedValue field(FieldInsnNode field, Set<TypeRef> owners) {
        Type erased = Type.getType(field.desc);
        if (erased.getSort() != Type.OBJECT && erased.getSort() != Type.ARRAY) {
            return TypedValue.nothing(erased.getSize());
        }
        Set<TypeRef> types = new LinkedHashSet<>();
        for (TypeRef owner : owners.isEmpty() ? Set.of(TypeRef.of(field.owner)) : owners) {
            search.hierarchy()
                    .field(field.owner, field.name, owner)
                    .ifPresentOrElse(found -> types.add(found.type()), () -> types.add(TypeRef.of(erased)));
        }
        return TypedValue.of(types);
    }

    private static @Nullable TypedValue sized(@Nullable BasicValue value) {
        return value == null ? null : TypedValue.nothing(value.getSize());
    }

    @Override
    public TypedValue copyOperation(AbstractInsnNode instruction, TypedValue value) {
        return value;
    }

    @Override
    public @Nullable TypedValue unaryOperation(AbstractInsnNode instruction, TypedValue value)
            throws AnalyzerException {
        if (instruction instanceof FieldInsnNode field) {
            return field.getOpcode() == Opcodes.GETFIELD ? field(field, search.typesOf(value)) : null;
        }
        if (instruction instanceof TypeInsnNode typed) {
            TypeRef type = TypeRef.ofInternalName(typed.desc);
            return switch (instruction.getOpcode()) {
                case Opcodes.CHECKCAST -> cast(value, type);
                case Opcodes.ANEWARRAY -> TypedValue.created(new TypeRef(TypeRef.ARRAY, List.of(type)), instruction);
                default -> TypedValue.NOTHING;
            };
        }
        return sized(sizes.unaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE));
    }

    /** What of {@code value} may be a {@code type}; what is known in more detail stays. */
    private TypedValue cast(TypedValue value, TypeRef type) {
        Set<TypeRef> types = new LinkedHashSet<>();
        for (TypeRef known : value.types()) {
            types.add(
                    search.hierarchy().isSubtype(known.name(), type.name()) && !type.equals(TypeRef.OBJECT)
                            ? known
                            : type.equals(TypeRef.OBJECT) ? known : type);
        }
        return new TypedValue(1, types, value.lambdas(), value.sites());
    }

    @Override
    public @Nullable TypedValue binaryOperation(AbstractInsnNode instruction, TypedValue first, TypedValue second)
            throws AnalyzerException {
        if (instruction.getOpcode() == Opcodes.AALOAD) {
            Set<TypeRef> elements = new LinkedHashSet<>();
            search.typesOf(first)
                    .forEach(type ->
                            elements.add(type.isArray() ? type.arguments().get(0) : TypeRef.OBJECT));
            return TypedValue.of(elements);
        }
        BasicValue any = BasicValue.UNINITIALIZED_VALUE;
        return sized(sizes.binaryOperation(instruction, any, any));
    }

    @Override
    public @Nullable TypedValue ternaryOperation(
            AbstractInsnNode instruction, TypedValue array, TypedValue index, TypedValue element) {
        if (instruction.getOpcode() == Opcodes.AASTORE) {
            Set<TypeRef> rows = new LinkedHashSet<>();
            search.typesOf(element).forEach(type -> rows.add(new TypeRef(TypeRef.ARRAY, List.of(type))));
            search.refine(array, rows);
        }
        return null;
    }

    @Override
    public TypedValue naryOperation(AbstractInsnNode instruction, List<? extends TypedValue> values) {
        List<TypedValue> arguments = List.copyOf(values);
        if (instruction instanceof InvokeDynamicInsnNode site) {
            return calls.dynamic(site, arguments);
        }
        return instruction instanceof MethodInsnNode call ? calls.call(call, arguments) : TypedValue.of(TypeRef.OBJECT);
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, TypedValue value, TypedValue expected) {
        returned = returned.size() == value.size() ? returned.or(value) : value;
    }

    @Override
    public TypedValue merge(TypedValue first, TypedValue second) {
        return first.or(second);
    }
}
