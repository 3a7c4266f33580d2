package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Consumer;

/** How a query is executed. */
public enum Execution {
    LIST(query -> {}),
    STREAM(query -> {}),
    REFRESH(query -> query.setHint("eclipselink.refresh", true)),
    BYPASS(query -> query.setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)),
    NOT_STORED(query -> query.setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.BYPASS)),
    READ_ONLY(query -> query.setHint("eclipselink.read-only", true)),
    /** Needs a transaction. */
    LOCK(query -> query.setLockMode(LockModeType.PESSIMISTIC_WRITE));

    private final Consumer<Query> preparation;

    Execution(Consumer<Query> preparation) {
        this.preparation = preparation;
    }

    List<?> execute(Query query) {
        preparation.accept(query);
        return this == STREAM ? query.getResultStream().toList() : query.getResultList();
    }
}
