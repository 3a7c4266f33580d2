package dev.prefetched.tck;

/** How many statements a relation takes when the keys of its owners are sent in lists. */
final class Batches {

    private static final int KEYS_IN_A_LIST = 500;

    private Batches() {}

    static int of(int owners) {
        return (owners + KEYS_IN_A_LIST - 1) / KEYS_IN_A_LIST;
    }
}
