package dev.prefetched.internal.eclipselink;

import java.util.AbstractList;
import java.util.List;

/**
 * The lengths that lists of keys are sent in: powers of two up to a limit, so that a statement has few texts.
 *
 * <p>Each length is a text of its own to the driver and to the database, which keep a limited number of prepared ones.
 *
 * @param limit the longest list; at least 1
 */
record ListLength(int limit) {

    /** The length to send {@code keys} keys in, of which there are at most {@code limit}. */
    int of(int keys) {
        int powerOfTwo = keys <= 1 ? keys : Integer.highestOneBit(keys - 1) << 1;
        return Math.max(keys, Math.min(powerOfTwo, limit));
    }

    /** A view of {@code keys}, which are not empty, whose last one is repeated up to the length to send. */
    <T> List<T> padded(List<T> keys) {
        int length = of(keys.size());
        return length == keys.size() ? keys : new Padded<>(keys, length);
    }

    private static final class Padded<T> extends AbstractList<T> {

        private final List<T> keys;
        private final int length;

        Padded(List<T> keys, int length) {
            this.keys = keys;
            this.length = length;
        }

        @Override
        public T get(int index) {
            return keys.get(Math.min(index, keys.size() - 1));
        }

        @Override
        public int size() {
            return length;
        }
    }
}
