package dev.prefetched.internal.bytecode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures what reading all getters of 300 entities costs, the first time in a Java virtual machine and afterwards. Run by
 * hand, since times are no test: {@code mvn -q -Pcost -pl extension process-test-classes}.
 */
final class CostRun {

    private static final int ENTITIES = 300;
    private static final int GETTERS = 20;
    private static final int ROUNDS = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CostRun() {}

    /** Prints one line for each round. */
    public static void main(String[] arguments) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            GeneratedEntities entities = new GeneratedEntities(ENTITIES, GETTERS);
            Method[][] getters = new Method[ENTITIES][];
            for (int number = 0; number < ENTITIES; number++) {
                getters[number] = getters(entities.entity(number));
            }
            BytecodeAttributeReads reads = new BytecodeAttributeReads(type -> Set.of());
            long paths = 0;
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            for (int number = 0; number < ENTITIES; number++) {
                for (Method getter : getters[number]) {
                    paths += reads.ofReceiver(entities.entity(number), getter)
                            .paths()
                            .size();
                }
            }
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            long cpuMilliseconds = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1_000_000;
            System.out.printf(
                    "%s: %d ms (%d ms of processor time), %d classes, %d methods interpreted, %d getters, %d paths%n",
                    round == 0 ? "cold" : "warm",
                    milliseconds,
                    cpuMilliseconds,
                    reads.classesRead(),
                    reads.methodsInterpreted(),
                    ENTITIES * GETTERS,
                    paths);
        }
    }

    private static Method[] getters(Class<?> entity) {
        return Stream.of(entity.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toArray(Method[]::new);
    }
}
