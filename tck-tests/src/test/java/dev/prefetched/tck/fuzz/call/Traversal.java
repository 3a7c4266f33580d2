package dev.prefetched.tck.fuzz.call;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Touches properties of entities, and of those it meets, as code in a resource method does before the answer is written.
 *
 * <p>In a URL such as {@code RANDOM-3-50-17}; nothing there touches nothing.
 *
 * @param order which of the entities met is next
 * @param depth how far from where it starts
 * @param share how many of a hundred properties
 * @param seed of the decisions; the same entities are touched whenever the same graph is met
 */
public record Traversal(Order order, int depth, int share, long seed) {

    /** Which of the entities met is next. */
    public enum Order {
        BY_LEVEL,
        IN_DEPTH,
        RANDOM
    }

    static Traversal of(String text) {
        if (text.isEmpty()) {
            return new Traversal(Order.BY_LEVEL, 0, 0, 0);
        }
        String[] parts = text.split("-", -1);
        return new Traversal(
                Order.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]));
    }

    @Override
    public String toString() {
        return order + "-" + depth + "-" + share + "-" + seed;
    }

    private record Met(Object entity, int distance) {}

    void through(List<?> roots) {
        Random random = new Random(seed);
        Set<String> known = new HashSet<>();
        List<Met> waiting = new ArrayList<>();
        roots.stream().filter(root -> known.add(Properties.key(root))).forEach(root -> waiting.add(new Met(root, 0)));
        while (!waiting.isEmpty()) {
            Met next = waiting.remove(position(waiting.size(), random));
            if (next.distance() < depth) {
                for (Object target : touched(next.entity(), random)) {
                    if (known.add(Properties.key(target))) {
                        waiting.add(new Met(target, next.distance() + 1));
                    }
                }
            }
        }
    }

    private int position(int waiting, Random random) {
        return switch (order) {
            case BY_LEVEL -> 0;
            case IN_DEPTH -> waiting - 1;
            case RANDOM -> random.nextInt(waiting);
        };
    }

    private List<Object> touched(Object entity, Random random) {
        List<Method> getters = new ArrayList<>(Properties.of(entity));
        Collections.shuffle(getters, random);
        Deque<Object> targets = new ArrayDeque<>();
        for (Method getter : getters) {
            if (random.nextInt(100) < share) {
                targets.addAll(Properties.entitiesIn(Properties.value(entity, getter)));
            }
        }
        return List.copyOf(targets);
    }
}
