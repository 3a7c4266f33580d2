package dev.prefetched.internal.bytecode.model;

/** A record made from an entity. */
public record Summary(String text, Owner someone) {

    /** Takes what it shows. */
    public Summary(Order order) {
        this(order.no, order.owner);
    }

    String mail() {
        return someone().getMail();
    }
}
