package dev.prefetched.tck.fuzz.model;

/** What an attribute is: its mapping, and where its values lie. */
public enum Kind {
    /** A foreign key in the table of the owner. */
    TO_ONE("one", "@ManyToOne(fetch = FetchType.%F) @JoinColumn(name = \"%C_ID\")"),
    /** A foreign key that no two owners share. */
    ONE_TO_ONE("only", "@OneToOne(fetch = FetchType.%F) @JoinColumn(name = \"%C_ID\")"),
    /** The other side of {@link #ONE_TO_ONE}. */
    INVERSE_ONE("back", "@OneToOne(mappedBy = \"%M\", fetch = FetchType.%F)"),
    /** The other side of {@link #TO_ONE}. */
    INVERSE_MANY("many", "@OneToMany(mappedBy = \"%M\", fetch = FetchType.%F)"),
    /** The other side of {@link #TO_ONE}, by the id of the target. */
    INVERSE_MAP("map", "@OneToMany(mappedBy = \"%M\", fetch = FetchType.%F) @MapKey(name = \"id\")"),
    /** A join table in which a target has one owner. */
    ONE_TO_MANY("links", "@OneToMany(fetch = FetchType.%F) " + Kind.JOIN_TABLE),
    MANY_TO_MANY("links", "@ManyToMany(fetch = FetchType.%F) " + Kind.JOIN_TABLE),
    /** The other side of {@link #MANY_TO_MANY}. */
    INVERSE_LINKS("linked", "@ManyToMany(mappedBy = \"%M\", fetch = FetchType.%F)"),
    TEXTS("texts", "@ElementCollection(fetch = FetchType.%F) " + Kind.COLLECTION_TABLE + " @Column(name = \"TEXT\")"),
    PARTS("parts", "@ElementCollection(fetch = FetchType.%F) " + Kind.COLLECTION_TABLE),
    MAP_OF_TEXTS(
            "map",
            "@ElementCollection(fetch = FetchType.%F) " + Kind.COLLECTION_TABLE
                    + " @MapKeyColumn(name = \"KEYED\") @Column(name = \"TEXT\")"),
    /** An embedded object that holds a {@link #TO_ONE}. */
    EMBEDDED("place", "@Embedded");

    private static final String JOIN_TABLE =
            "@JoinTable(name = \"%O_%C\", joinColumns = @JoinColumn(name = \"OWNER_ID\"),"
                    + " inverseJoinColumns = @JoinColumn(name = \"TARGET_ID\"))";
    private static final String COLLECTION_TABLE =
            "@CollectionTable(name = \"%O_%C\", joinColumns = @JoinColumn(name = \"OWNER_ID\"))";

    private final String prefix;
    private final String mapping;

    Kind(String prefix, String mapping) {
        this.prefix = prefix;
        this.mapping = mapping;
    }

    /** How the names of such attributes begin. */
    String prefix() {
        return prefix;
    }

    /**
     * The annotations, with {@code %F} for the fetch type, {@code %M} for the attribute on the other side, {@code %O} for
     * the owner and {@code %C} for the attribute in upper case.
     */
    String mapping() {
        return mapping;
    }

    /** Whether its value is one entity or none. */
    public boolean isToOne() {
        return this == TO_ONE || this == ONE_TO_ONE || this == INVERSE_ONE;
    }

    /** Whether its values are entities of a collection or map. */
    public boolean isToMany() {
        return this == INVERSE_MANY
                || this == INVERSE_MAP
                || this == ONE_TO_MANY
                || this == MANY_TO_MANY
                || this == INVERSE_LINKS;
    }

    boolean isInverse() {
        return this == INVERSE_ONE || this == INVERSE_MANY || this == INVERSE_MAP || this == INVERSE_LINKS;
    }

    /** Whether its values are no entities and have a table of their own. */
    boolean isElementCollection() {
        return this == TEXTS || this == PARTS || this == MAP_OF_TEXTS;
    }

    boolean hasForeignKey() {
        return this == TO_ONE || this == ONE_TO_ONE || this == EMBEDDED;
    }

    boolean hasJoinTable() {
        return this == ONE_TO_MANY || this == MANY_TO_MANY;
    }

    boolean isMap() {
        return this == INVERSE_MAP || this == MAP_OF_TEXTS;
    }
}
