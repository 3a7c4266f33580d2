package dev.prefetched.internal.bytecode;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.UnreadablePath;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Answers from the bytes of the classes.
 *
 * <p>Bytes are read through the class loader of the class asked about, where they are woven or not, which makes no
 * difference; no class is loaded. Only code that a question leads to is read. Thread-safe; answers are remembered for as
 * long as this object lives.
 */
public final class BytecodeAttributeReads implements AttributeReads {

    private record Question(Class<?> type, Method method, int argument) {

        String name() {
            return method.getDeclaringClass().getName() + "." + method.getName();
        }
    }

    private static final int RECEIVER = -1;

    private final Function<Class<?>, Set<Class<?>>> subclasses;
    private final Map<ClassLoader, Analysis> analyses = new HashMap<>();
    private final Map<Question, MethodReads> answers = new HashMap<>();
    private final Subclasses known = new Subclasses();

    /**
     * Begins knowing nothing.
     *
     * @param subclasses the known subclasses of a class, used to find what a virtual call may run; also asked with
     *     {@code Object.class}, for all classes it knows of. Must always give the same answers
     */
    public BytecodeAttributeReads(Function<Class<?>, Set<Class<?>>> subclasses) {
        this.subclasses = subclasses;
        subclasses.apply(Object.class).forEach(known::add);
    }

    @Override
    public synchronized MethodReads ofReceiver(Class<?> receiver, Method method) {
        return answer(new Question(receiver, method, RECEIVER));
    }

    @Override
    public synchronized MethodReads ofArgument(Method method, int index, Class<?> argument) {
        return answer(new Question(argument, method, index));
    }

    /** How many class files have been read so far. */
    synchronized int classesRead() {
        return analyses.values().stream().mapToInt(Analysis::countClasses).sum();
    }

    /** How many methods have been interpreted so far, each counted once for every shape of its arguments. */
    synchronized int methodsInterpreted() {
        return analyses.values().stream().mapToInt(Analysis::countMethods).sum();
    }

    private MethodReads answer(Question question) {
        MethodReads answer = answers.get(question);
        if (answer == null) {
            answer = answerSafely(question);
            answers.put(question, answer);
        }
        return answer;
    }

    private MethodReads answerSafely(Question question) {
        try {
            return reads(question).map(BytecodeAttributeReads::inAttributes).orElseGet(() -> noBytes(question));
        } catch (RuntimeException | StackOverflowError ownFailure) {
            // What was being worked on may be half done, so it is forgotten.
            analyses.clear();
            return unreadable("reading the code of " + question.name() + " failed: " + ownFailure);
        }
    }

    private static MethodReads unreadable(String reason) {
        return new MethodReads(Set.of(), Set.of(), List.of(new UnreadablePath("this", reason)));
    }

    private Optional<Summary> reads(Question question) {
        if (subclasses.apply(question.type()).stream().filter(known::add).count() > 0) {
            analyses.clear();
        }
        Method method = question.method();
        String descriptor = Type.getMethodDescriptor(method);
        String type = Subclasses.internalName(question.type());
        if (question.argument() == RECEIVER) {
            return analysis(question.type())
                    .flatMap(analysis -> analysis.ofReceiver(type, method.getName(), descriptor));
        }
        return analysis(method.getDeclaringClass())
                .flatMap(analysis -> analysis.ofArgument(
                        Subclasses.internalName(method.getDeclaringClass()),
                        method.getName(),
                        descriptor,
                        question.argument(),
                        type));
    }

    /** Empty for classes of the JDK. */
    private Optional<Analysis> analysis(Class<?> type) {
        return Optional.ofNullable(type.getClassLoader())
                .map(loader -> analyses.computeIfAbsent(loader, key -> new Analysis(key, known)));
    }

    private static MethodReads noBytes(Question question) {
        return question.method().getDeclaringClass().getClassLoader() == null
                ? MethodReads.NONE
                : unreadable("the bytes of " + question.name() + " cannot be read");
    }

    private static MethodReads inAttributes(Summary summary) {
        return new MethodReads(
                attributes(summary.reads()),
                attributes(summary.serialised()),
                summary.stops().stream()
                        .map(stop -> new UnreadablePath(stop.place().toString(), stop.reason()))
                        .distinct()
                        .sorted(Comparator.comparing(UnreadablePath::place).thenComparing(UnreadablePath::reason))
                        .toList());
    }

    private static Set<AccessPath> attributes(Set<RootedPath> paths) {
        return paths.stream()
                .filter(RootedPath::isRooted)
                .flatMap(path -> path.attributes().stream())
                .collect(Collectors.toSet());
    }
}
