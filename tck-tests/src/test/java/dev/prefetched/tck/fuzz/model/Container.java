package dev.prefetched.tck.fuzz.model;

/** How the values of a collection are held; maps and single values do not ask. */
public enum Container {
    /** A list in whatever order the database gives. */
    LIST("List", "ArrayList"),
    /** A list with {@code @OrderBy}. */
    ORDERED("List", "ArrayList"),
    /** A list with {@code @OrderColumn}, where there is a table for the column. */
    INDEXED("List", "ArrayList"),
    SET("Set", "HashSet");

    private final String type;
    private final String implementation;

    Container(String type, String implementation) {
        this.type = type;
        this.implementation = implementation;
    }

    String type() {
        return type;
    }

    String implementation() {
        return implementation;
    }
}
