package dev.prefetched.tck.fuzz.call;

/** What there is of a transaction when the query runs. */
public enum Begin {
    NO_TRANSACTION,
    TRANSACTION,
    /** One that has written and flushed, so that EclipseLink reads through its connection and keeps what it reads. */
    EARLY_TRANSACTION
}
