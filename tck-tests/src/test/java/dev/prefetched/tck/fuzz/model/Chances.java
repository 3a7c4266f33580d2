package dev.prefetched.tck.fuzz.model;

import java.util.List;
import java.util.Random;

/** Decisions by chance, the same for the same seed. */
public final class Chances {

    private final Random random;

    public Chances(long seed) {
        random = new Random(seed);
    }

    /** True in that many of a hundred cases. */
    public boolean percent(int of100) {
        return random.nextInt(100) < of100;
    }

    /** A number from {@code least} to {@code most}. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of them; those named twice come twice as often. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A seed for something that makes decisions of its own. */
    public long seed() {
        return random.nextLong();
    }

    Random random() {
        return random;
    }
}
