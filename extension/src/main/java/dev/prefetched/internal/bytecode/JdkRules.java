package dev.prefetched.internal.bytecode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What methods of the JDK do to the objects they are given, as a table.
 *
 * <p>A method without an entry runs the functions it is given, may keep its arguments and may return any of them: right for
 * nearly all of the JDK. The entries are for what goes beyond, and for what can be told more precisely.
 *
 * <p>Entries are patterns over {@code owner.method(descriptor}. Immutable apart from remembered look-ups; thread-safe.
 */
final class JdkRules {

    /** What is special about a method. */
    enum Trait {
        /** Hashes what it holds and is given. */
        HASHES(Behaviour.HASHES),
        /** Compares what it holds and is given. */
        COMPARES(Behaviour.COMPARES),
        /** Prints what it holds and is given. */
        PRINTS(Behaviour.PRINTS),
        /** Compares what it is given, unless it is given a comparator that is not null. */
        COMPARES_BY_DEFAULT,
        /** Hashes what the functions it is given return. */
        HASHES_RESULTS(Behaviour.HASHES_RESULTS),
        /** Compares what the functions it is given return. */
        COMPARES_RESULTS(Behaviour.COMPARES_RESULTS),
        /** Is, or makes, a function that returns what it is given. */
        RETURNS(Behaviour.RETURNS),
        /** Does what it does to its first argument only, the key. */
        KEY_ONLY,
        /** Makes an object that will do this to what it is given later. */
        LATER,
        /** Uses what its receiver was made to do, as a {@code HashSet} when an element is added. */
        SEEKS,
        /** Keeps none of its arguments. */
        KEEPS_NOTHING,
        /** Gives its first argument, not its receiver, what it is about. */
        FILLS_ARGUMENT,
        /** Gives each of its arguments what is in the others. */
        FILLS_ARGUMENTS,
        /** Returns what functions return and nothing else. */
        REPLACES,
        /** Hands what a function returned to that function again. */
        REPEATS;

        private final Set<Behaviour> behaviours;

        Trait(Behaviour... behaviours) {
            this.behaviours = Set.of(behaviours);
        }

        Set<Behaviour> behaviours() {
            return behaviours;
        }
    }

    private record Rule(Pattern methods, Set<Trait> traits) {}

    private record Refusal(Pattern methods, String reason) {}

    private static final String MAP = "java/util/(concurrent/)?(\\w*Map|Hashtable|Properties|Dictionary)";
    private static final String SET = "java/util/(concurrent/)?\\w*Set";
    private static final String SORTED =
            "java/util/(concurrent/)?(\\w*Tree\\w+|\\w*SkipList\\w+|Sorted\\w+|Navigable\\w+)";
    private static final String PRIORITY = "java/util/(concurrent/)?Priority\\w*Queue";
    private static final String COLLECTION =
            "java/util/(concurrent/)?\\w*(Collection|List|Set|Queue|Deque|Vector|Stack|SequencedCollection)";
    private static final String STREAM = "java/util/stream/(Int|Long|Double)?Stream";
    private static final String ASKING = "(contains|containsAll|indexOf|lastIndexOf|remove|removeAll|retainAll)";
    private static final String PLACING =
            "(add|addAll|contains|containsAll|remove|removeAll|retainAll|ceiling\\w*|floor\\w*"
                    + "|higher\\w*|lower\\w*|head\\w*|tail\\w*|sub\\w*|get|getOrDefault|put\\w*|compute\\w*|merge|containsKey)";
    private static final String KEYED =
            "(get|getOrDefault|put|putIfAbsent|computeIfAbsent|computeIfPresent|compute|merge"
                    + "|replace|remove|containsKey)";

    private static final List<Rule> RULES = List.of(
            // Every object
            rule("java/lang/Object\\.(equals|hashCode)", Trait.HASHES),
            rule("java/util/(Objects|Arrays)\\.(equals|hash|hashCode|deepEquals|deepHashCode)", Trait.HASHES),
            rule("java/lang/System\\.identityHashCode|java/lang/Object\\.getClass", Trait.KEEPS_NOTHING),
            rule("java/lang/Comparable\\.compareTo", Trait.COMPARES),
            // Collections
            rule(COLLECTION + "\\." + ASKING, Trait.HASHES, Trait.SEEKS, Trait.KEEPS_NOTHING),
            rule(
                    "java/util/\\w*(Collection|List|Set|Map|Entry)\\.(equals|hashCode)",
                    Trait.HASHES,
                    Trait.KEEPS_NOTHING),
            rule(SET + "\\.(add|addAll)", Trait.HASHES, Trait.SEEKS),
            rule(COLLECTION + "\\.(add|addAll|offer|push|put)", Trait.SEEKS),
            rule("java/util/(Set|Map)\\.(of|copyOf|ofEntries)", Trait.HASHES),
            rule(
                    "java/util/Collections\\.(frequency|disjoint|indexOfSubList|lastIndexOfSubList|replaceAll)",
                    Trait.HASHES),
            rule(
                    "java/util/(concurrent/)?(?!Identity)\\w*(HashSet|CopyOnWriteArraySet)\\.<init>",
                    Trait.HASHES,
                    Trait.LATER),
            rule(
                    "java/util/(concurrent/)?(?!Identity)\\w*Hash(Map|table)\\.<init>\\(Ljava/util/Map;\\)V",
                    Trait.HASHES),
            rule(MAP + "\\." + KEYED, Trait.HASHES, Trait.SEEKS, Trait.KEY_ONLY),
            rule(MAP + "\\.putAll", Trait.HASHES, Trait.SEEKS),
            rule(MAP + "\\.containsValue", Trait.HASHES, Trait.KEEPS_NOTHING),
            rule(MAP + "\\.(compute|computeIfPresent|merge|replaceAll)", Trait.REPEATS),
            rule(COLLECTION + "\\.(toArray|drainTo|copyInto)", Trait.FILLS_ARGUMENT),
            rule(
                    "java/util/Collections\\.(addAll|copy|fill)|java/util/Arrays\\.(fill|setAll)|java/lang/System\\.arraycopy",
                    Trait.FILLS_ARGUMENTS),
            rule(
                    "(" + COLLECTION + "|" + MAP
                            + "|java/lang/Iterable)\\.(forEach|removeIf|get|getOrDefault|iterator|stream|size)",
                    Trait.KEEPS_NOTHING),
            // Order
            rule("(" + SORTED + "|" + PRIORITY + ")\\.<init>(?![^)]*Comparator).*", Trait.COMPARES, Trait.LATER),
            rule("(" + SORTED + ")\\." + PLACING, Trait.COMPARES, Trait.SEEKS),
            rule(PRIORITY + "\\.(?!<init>).*", Trait.SEEKS),
            rule(
                    STREAM
                            + "\\.sorted\\(\\).*|java/util/(Collections|Arrays)\\.(parallelS|s)ort\\((?![^)]*Comparator).*",
                    Trait.COMPARES),
            rule("java/util/Collections\\.(min|max|binarySearch)\\((?![^)]*Comparator).*", Trait.COMPARES),
            rule(
                    "java/util/(\\w*List|Collections|Arrays)\\.(parallelS|s)ort\\([^)]*Comparator.*",
                    Trait.COMPARES_BY_DEFAULT),
            rule(
                    "java/util/(Comparator|Collections|Map\\$Entry)\\.(naturalOrder|reverseOrder|comparingByKey|comparingByValue)"
                            + "\\((?![^)]*Comparator).*",
                    Trait.COMPARES,
                    Trait.LATER),
            rule(
                    "java/util/Comparator\\.(comparing|thenComparing)\\((?![^)]*Comparator).*",
                    Trait.COMPARES_RESULTS,
                    Trait.LATER),
            // Text
            rule(
                    "java/lang/String\\.(valueOf|format|formatted|join)|java/util/Objects\\.toString.*|java/lang/Object\\.toString"
                            + "|java/lang/(StringBuilder|StringBuffer|Appendable)\\.(append|insert)|java/util/StringJoiner\\.add"
                            + "|java/util/Arrays\\.(toString|deepToString)|java/util/\\w+\\.toString|java/text/.*|java/util/Formatter\\..*"
                            + "|java/io/Print(Stream|Writer)\\..*|java/io/\\w*Writer\\.append|java/util/logging/.*"
                            + "|java/lang/System\\$Logger\\.log",
                    Trait.PRINTS),
            // Streams
            rule(STREAM + "\\.distinct", Trait.HASHES),
            rule("java/util/stream/Collectors\\.(toSet|toUnmodifiableSet)", Trait.HASHES, Trait.LATER),
            rule("java/util/stream/Collectors\\.(to\\w*Map|groupingBy\\w*)", Trait.HASHES_RESULTS, Trait.LATER),
            rule("java/util/stream/Collectors\\.(reducing|teeing)", Trait.REPEATS),
            rule(STREAM + "\\.(iterate|reduce)|java/util/function/.*Operator\\.andThen", Trait.REPEATS),
            rule("(" + STREAM + "|java/util/Optional(Int|Long|Double)?)\\.(map\\w*|flatMap\\w*)", Trait.REPLACES),
            rule(
                    "java/util/concurrent/Complet\\w+\\.(thenApply|thenCompose|thenCombine|supply|handle)\\w*",
                    Trait.REPLACES),
            rule("java/util/function/(Unary|Binary)?(Function|Operator)\\.identity", Trait.RETURNS, Trait.LATER),
            rule("(" + STREAM + "|java/util/Optional)\\..*", Trait.KEEPS_NOTHING));

    private static final List<Refusal> REFUSALS = List.of(
            refused(
                    "java/lang/reflect/.*|java/util/concurrent/atomic/Atomic\\w+FieldUpdater\\..*",
                    "read by reflection"),
            refused("java/lang/invoke/.*", "read through a method handle"),
            refused("java/beans/.*", "inspected as a bean"),
            refused("java/io/Object(Out|In)putStream\\..*", "serialised by Java"),
            refused(
                    "java/(rmi|awt|applet|net/http)/.*|java/util/ServiceLoader.*",
                    "passed to code that is not followed"));

    private static final Pattern SORTED_TYPE = Pattern.compile(SORTED);

    private final Map<String, Set<Trait>> traits = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> refusals = new ConcurrentHashMap<>();

    private static Rule rule(String methods, Trait... traits) {
        return new Rule(Pattern.compile("(" + methods + ")(\\(.*)?"), Set.of(traits));
    }

    private static Refusal refused(String methods, String reason) {
        return new Refusal(Pattern.compile(methods), reason);
    }

    /** Whether a collection of that class compares what it holds. */
    static boolean isSorted(String type) {
        return SORTED_TYPE.matcher(type).matches();
    }

    /** What is special about a method; nothing for most. */
    Set<Trait> traits(String owner, String name, String descriptor) {
        return traits.computeIfAbsent(owner + "." + name + descriptor, method -> {
            Set<Trait> found = EnumSet.noneOf(Trait.class);
            RULES.stream()
                    .filter(rule -> rule.methods().matcher(method).matches())
                    .forEach(rule -> found.addAll(rule.traits()));
            return Set.copyOf(found);
        });
    }

    /** Why a method cannot be described; empty if it can. */
    Optional<String> refusal(String owner, String name) {
        return refusals.computeIfAbsent(
                owner + "." + name,
                method -> REFUSALS.stream()
                        .filter(refusal -> refusal.methods().matcher(method).matches())
                        .map(refusal -> refusal.reason() + " (" + TypeNames.readable(owner) + "." + name + ")")
                        .findFirst());
    }
}
