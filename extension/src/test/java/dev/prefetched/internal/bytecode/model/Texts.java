package dev.prefetched.internal.bytecode.model;

import java.util.function.Function;
import java.util.function.Supplier;

/** Static utilities. */
final class Texts {

    private Texts() {}

    static String of(Order order) {
        return order.no + "!";
    }

    static String firstCity(Owner owner, Named other) {
        return owner.address.city + other.getClass();
    }

    static String labels(Named... all) {
        String text = "";
        for (Named each : all) {
            text += each.getLabel();
        }
        return text;
    }

    static <T> T orElse(T value, Supplier<T> other) {
        return value != null ? value : other.get();
    }

    static String each(Order order, Function<Line, String> text) {
        StringBuilder all = new StringBuilder();
        for (Line line : order.lines) {
            all.append(text.apply(line));
        }
        return all.toString();
    }

    static <A, B, C> Function<A, C> chain(Function<A, B> first, Function<B, C> second) {
        return input -> second.apply(first.apply(input));
    }

    static Function<Line, String> titles() {
        return line -> line.getProduct().getTitle();
    }
}
