package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What all entities have; generic, so that getters have bridges. */
@MappedSuperclass
public abstract class Base<K> implements Identified<K> {
    @Id
    K id;

    @Version
    long version;

    @Override
    public K getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }
}
