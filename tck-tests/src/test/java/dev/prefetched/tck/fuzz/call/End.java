package dev.prefetched.tck.fuzz.call;

/** What happens between the query and the writing of the answer. */
public enum End {
    NOTHING,
    COMMIT,
    ROLLBACK,
    CLEAR,
    DETACH,
    /** The end of one transaction and the beginning of the next. */
    NEXT_TRANSACTION,
    /** Something is written and flushed only now. */
    WRITE
}
