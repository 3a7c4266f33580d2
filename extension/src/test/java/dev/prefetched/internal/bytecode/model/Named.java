package dev.prefetched.internal.bytecode.model;

/** Has a label. */
public interface Named {
    String getLabel();

    default String nice() {
        return "<" + getLabel() + ">";
    }

    static String shout(Named named) {
        return named.getLabel() + "!";
    }
}
