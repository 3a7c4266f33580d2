package dev.prefetched.internal.bytecode.model;

/** Has an id. */
public interface Identified<K> {
    K getId();

    default String key() {
        return getClass().getSimpleName() + ":" + getId();
    }
}
