package dev.prefetched.tck.fuzz.call;

/**
 * What is selected. In the texts {@code %R} is the entity returned, {@code %O} the one that {@code %A} is an attribute of,
 * the entity returned unless said otherwise. Everything is put in order, since the same rows in another order would be
 * another answer.
 */
public enum Query {
    ALL("select e from %R e order by e.id"),
    DESCENDING("select e from %R e order by e.id desc"),
    FIRST_FIVE("select e from %R e where e.id <= 5 order by e.id"),
    LIKE("select e from %R e where e.name like '%2%' or e.name is null order by e.id"),
    ORDERED_BY_NAME("select e from %R e order by e.name, e.id"),
    SUBQUERY("select e from %R e where exists (select f from %R f where f.id = e.id + 1) order by e.id"),
    TWO_ROOTS("select e from %R e, %R f where f.id = e.id + 1 order by e.id"),
    WITH_NAME("select e, e.name from %R e order by e.id"),
    NEW("select new dev.prefetched.tck.fuzz.call.Named(e, e.name) from %R e order by e.id"),
    SAME_CLASS_TWICE("select e, f from %R e, %R f where f.id = e.id + 1 order by e.id"),
    COLUMNS_OF_ANOTHER("select f.id, f.name, e from %R e, %R f where f.id = e.id + 1 order by e.id"),
    BY_ID("select e from %R e where e.id = 2"),
    RELATED_NAME("select e from %R e where e.%A.name is not null order by e.id", Needs.TO_ONE),
    NO_RELATED("select e from %R e where e.%A is null order by e.id", Needs.TO_ONE),
    ORDERED_BY_RELATED("select e from %R e order by e.%A.name, e.id", Needs.TO_ONE),
    SELECTED_TO_ONE("select o.%A from %O o order by o.id", Needs.OWNER_OF_TO_ONE),
    NOT_EMPTY("select e from %R e where e.%A is not empty order by e.id", Needs.TO_MANY),
    SIZE("select e from %R e where size(e.%A) > 1 order by e.id", Needs.TO_MANY),
    JOIN("select e from %R e join e.%A r order by e.id", Needs.RELATION),
    DISTINCT_JOIN("select distinct e from %R e join e.%A r order by e.id", Needs.RELATION),
    LEFT_JOIN("select e from %R e left join e.%A r order by e.id", Needs.RELATION),
    JOIN_FETCH("select e from %R e join fetch e.%A order by e.id", Needs.RELATION),
    LEFT_JOIN_FETCH("select e from %R e left join fetch e.%A order by e.id", Needs.RELATION),
    DISTINCT_FETCH("select distinct e from %R e left join fetch e.%A order by e.id", Needs.RELATION),
    WITH_COUNT("select e, count(r) from %R e left join e.%A r group by e order by e.id", Needs.RELATION),
    PAIR("select e, r from %R e join e.%A r order by e.id, r.id", Needs.RELATION),
    PATH("select r from %O o join o.%A r order by r.id, o.id", Needs.OWNER),
    DISTINCT_PATH("select distinct r from %O o join o.%A r order by r.id", Needs.OWNER),
    CRITERIA(""),
    CRITERIA_PATH("", Needs.OWNER),
    NAMED(""),
    NATIVE("select * from %R order by ID", Needs.SINGLE_TABLE),
    FIND(""),
    FIND_EACH(""),
    REFERENCE("");

    /** What a model must offer for a query. */
    public enum Needs {
        NOTHING,
        /** An attribute of the entity returned that is one entity. */
        TO_ONE,
        /** One that is a collection of entities. */
        TO_MANY,
        /** One that is either. */
        RELATION,
        /** An attribute of any entity that leads to the one returned. */
        OWNER,
        OWNER_OF_TO_ONE,
        /** The entity returned is not in a hierarchy. */
        SINGLE_TABLE
    }

    private final String text;
    private final Needs needs;

    Query(String text) {
        this(text, Needs.NOTHING);
    }

    Query(String text, Needs needs) {
        this.text = text;
        this.needs = needs;
    }

    public Needs needs() {
        return needs;
    }

    /** The text for a call. */
    String text(Call call) {
        return text.replace("%R", call.root()).replace("%O", call.text("owner")).replace("%A", call.text("attribute"));
    }
}
