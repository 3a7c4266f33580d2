package dev.prefetched.internal.bytecode.model;

import java.util.function.Function;

/** An enum with behaviour of both kinds: overridden methods and functions in fields. */
public enum Status {
    OPEN(Order::getNo) {
        @Override
        String describe(Order order) {
            return "open: " + order.first;
        }
    },
    CLOSED(order -> order.last) {
        @Override
        String describe(Order order) {
            return "closed: " + order.last;
        }
    };

    final Function<Order, String> text;

    Status(Function<Order, String> text) {
        this.text = text;
    }

    abstract String describe(Order order);
}
