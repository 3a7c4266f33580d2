package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * A Java type with its type arguments, as far as bytecode tells them.
 *
 * @param name the internal name of a class, {@link #ARRAY}, the keyword of a primitive type, or the name of a type
 *     variable after a quote
 * @param arguments the type arguments; for an array the type of its elements
 */
record TypeRef(String name, List<TypeRef> arguments) {

    static final String ARRAY = "[";
    static final TypeRef OBJECT = of("java/lang/Object");

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "char", "byte", "short", "int", "long", "float", "double", "void");

    /** Types of the JDK whose values neither are nor hold objects of an application. */
    private static final Pattern PLAIN = Pattern.compile("java/(math|time|net|sql|text|nio|security)/.*"
            + "|java/lang/(String|StringBuilder|StringBuffer|Integer|Long|Short|Byte|Character|Boolean|Double|Float|Number"
            + "|Void|Class|ClassLoader|Package|Module|Math|StackTraceElement|System.*)"
            + "|java/util/(UUID|Date|Calendar|GregorianCalendar|Locale|Currency|BitSet|TimeZone|Random|StringJoiner"
            + "|Formatter|Scanner|Base64.*|regex/.*|logging/.*|zip/.*|Optional(Int|Long|Double)"
            + "|(Int|Long|Double)SummaryStatistics|stream/(Int|Long|Double)Stream)");

    /** Types of the JDK that hold what their type arguments say, and nothing else. */
    private static final Pattern CONTAINER = Pattern.compile("\\[|java/util/(?!function/|concurrent/|Comparator)[^$]*");

    private static final Pattern FUNCTION =
            Pattern.compile("java/util/function/.*|java/util/(Comparator|stream/Collector)"
                    + "|java/lang/Runnable|java/util/concurrent/Callable");

    private static final Pattern OPEN =
            Pattern.compile("java/lang/(Object|Comparable|Cloneable|Record)|java/io/Serializable");

    TypeRef {
        arguments = List.copyOf(arguments);
    }

    static TypeRef of(String name) {
        return new TypeRef(name, List.of());
    }

    static TypeRef of(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY ->
                new TypeRef(ARRAY, List.of(of(Type.getType(type.getDescriptor().substring(1)))));
            case Type.OBJECT -> of(type.getInternalName());
            default -> of(type.getClassName());
        };
    }

    /** Of an internal name as instructions have it: that of a class, or the descriptor of an array. */
    static TypeRef ofInternalName(String name) {
        return of(Type.getObjectType(name));
    }

    static TypeRef variable(String name) {
        return of("'" + name);
    }

    boolean isArray() {
        return name.equals(ARRAY);
    }

    /** Whether this is an array of arrays. */
    boolean hasRows() {
        return isArray() && arguments.get(0).isArray();
    }

    boolean isPrimitive() {
        return PRIMITIVES.contains(name);
    }

    /** Whether the type belongs to the JDK, so that its code is described by {@link JdkRules} instead of followed. */
    boolean isJdk() {
        return isArray() || isPrimitive() || TypeNames.isJdk(name);
    }

    /** Whether a value of the type may be, hold or lead to objects of an application. */
    boolean canHoldObjects() {
        if (!isJdk()) {
            return true;
        }
        if (isPrimitive() || PLAIN.matcher(name).matches()) {
            return false;
        }
        return arguments.isEmpty()
                || !CONTAINER.matcher(name).matches()
                || arguments.stream().anyMatch(TypeRef::canHoldObjects);
    }

    /** Whether a value of the type may be, or hold, an object whose class the application has. */
    boolean mayBeOfApplication() {
        return isJdk()
                ? isOpen() || arguments.stream().anyMatch(TypeRef::mayBeOfApplication)
                : !TypeNames.isPlatform(name);
    }

    /** Whether the type says nothing about the objects of an application that its values may be or hold. */
    boolean isOpen() {
        return OPEN.matcher(name).matches()
                || (arguments.isEmpty() && CONTAINER.matcher(name).matches());
    }

    /** Whether values of the type are code to be called back by the JDK. */
    boolean isJdkFunction() {
        return FUNCTION.matcher(name).matches();
    }

    /** This type with its type variables replaced; a variable without binding becomes {@link #OBJECT}. */
    TypeRef bind(Map<String, TypeRef> bindings) {
        if (name.startsWith("'")) {
            return bindings.getOrDefault(name.substring(1), OBJECT);
        }
        return arguments.isEmpty()
                ? this
                : new TypeRef(
                        name,
                        arguments.stream().map(each -> each.bind(bindings)).toList());
    }
}
