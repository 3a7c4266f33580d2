package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.AccessPath;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
class LazinessTest {

    private final GeneratedEntities entities = new GeneratedEntities(50, 20);
    private final BytecodeAttributeReads reads = new BytecodeAttributeReads(type -> Set.of());

    @Test
    void readsOnlyTheClassesAQuestionLeadsTo() throws Exception {
        Class<?> first = entities.entity(0);

        reads.ofReceiver(first, first.getMethod("getText3"));

        assertThat(reads.classesRead()).isEqualTo(1);
        assertThat(reads.methodsInterpreted()).isEqualTo(1);

        reads.ofReceiver(first, first.getMethod("getFirstText"));

        // The first, the element two further on, and the one next to that.
        assertThat(reads.classesRead()).isEqualTo(3);
        assertThat(reads.methodsInterpreted()).isEqualTo(1 + 3);
    }

    @Test
    void interpretsAMethodOnceHoweverOftenItIsCalled() throws Exception {
        Class<?> first = entities.entity(0);
        reads.ofReceiver(first, first.getMethod("getFirstText"));
        int before = reads.methodsInterpreted();

        reads.ofReceiver(first, first.getMethod("getFirstText"));

        assertThat(reads.methodsInterpreted()).isEqualTo(before);
    }

    @Test
    void loadsNoClass() throws Exception {
        Class<?> first = entities.entity(0);

        reads.ofReceiver(first, first.getMethod("getFirstText"));

        assertThat(entities.hasLoaded(0)).isTrue();
        assertThat(entities.hasLoaded(2)).isFalse();
    }

    @Test
    void answersTheSameToManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            var answers = threads.invokeAll(IntStream.range(0, 50)
                    .<java.util.concurrent.Callable<MethodReads>>mapToObj(number -> () -> {
                        Class<?> entity = entities.entity(number);
                        return reads.ofReceiver(entity, entity.getMethod("getFirstText"));
                    })
                    .toList());

            for (var answer : answers) {
                assertThat(answer.get().paths())
                        .containsExactlyInAnyOrder(
                                AccessPath.of("many"),
                                AccessPath.of("many", "next"),
                                AccessPath.of("many", "text1"),
                                AccessPath.of("many", "next", "text0"));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
