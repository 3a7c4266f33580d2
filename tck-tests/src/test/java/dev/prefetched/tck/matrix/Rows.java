package dev.prefetched.tck.matrix;

import dev.prefetched.testkit.Deployment;

/** The rows of all tables, inserted by the database itself: thousands of owners take no time. */
final class Rows {

    private Rows() {}

    /** As many owners of every kind, each with two of what it owns, where it owns many. */
    static void insert(Deployment war, int owners) {
        war.sql(
                "set referential_integrity false",
                twoEach(owners, "MAKER (ID, NAME)", "X, 'Maker ' || X"),
                twoEach(owners, "PART (ID, NAME, OWNER_ID, MAKER_ID)", "X, 'Part ' || X, (X + 1) / 2, X"),
                "insert into JOURNAL (ID, ENTRY) values (1, 0)");
        ofOne(war, owners);
        ofMany(war, owners);
        ofElements(war, owners);
        ofSpecials(war, owners);
    }

    private static void ofOne(Deployment war, int owners) {
        String part = "X, 'Owner ' || X, X, X";
        war.sql(
                oneEach(owners, "TOONE (ID, NAME, SELF_ID, PART_ID)", part),
                oneEach(owners, "EAGERTOONE (ID, NAME, SELF_ID, PART_ID)", part),
                oneEach(owners, "ONETOONEOWNING (ID, NAME, SELF_ID, PART_ID)", part),
                oneEach(owners, "EMBEDDEDTOONE (ID, NAME, SELF_ID, PART_ID)", part),
                oneEach(owners, "ONETOONEINVERSE (ID, NAME, SELF_ID)", "X, 'Owner ' || X, X"),
                oneEach(owners, "BADGE (ID, NAME, MAKER_ID, OWNER_ID)", "X, 'Badge ' || X, X, X"),
                oneEach(owners, "SELFREFERENCE (ID, NAME)", "100000 + X, 'Neighbour ' || X"),
                oneEach(owners, "SELFREFERENCE (ID, NAME, SELF_ID, PART_ID)", "X, 'Owner ' || X, X, 100000 + X"));
    }

    private static void ofMany(Deployment war, int owners) {
        String owner = "X, 'Owner ' || X, X";
        war.sql(
                oneEach(owners, "TOMANY (ID, NAME, SELF_ID)", owner),
                oneEach(owners, "EAGERTOMANY (ID, NAME, SELF_ID)", owner),
                oneEach(owners, "TOMANYINVERSE (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "LINE (ID, NAME, OWNER_ID, MAKER_ID)", "X, 'Line ' || X, (X + 1) / 2, X"),
                oneEach(owners, "MANYTOMANYOWNER (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "OWNER_PART (OWNER_ID, PART_ID)", "(X + 1) / 2, X"),
                // One part that all of them share.
                oneEach(owners - 1, "OWNER_PART (OWNER_ID, PART_ID)", "1 + X, 1"),
                oneEach(owners, "MAPOFENTITIES (ID, NAME, SELF_ID)", owner),
                oneEach(owners, "TREE (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "TREE (ID, NAME, PARENT_ID)", "100000 + X, 'Child ' || X, (X + 1) / 2"),
                twoEach(
                        2 * owners,
                        "TREE (ID, NAME, PARENT_ID)",
                        "200000 + X, 'Grandchild ' || X, 100000 + (X + 1) / 2"));
    }

    private static void ofElements(Deployment war, int owners) {
        String owner = "X, 'Owner ' || X, X";
        war.sql(
                oneEach(owners, "BASICELEMENTS (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "WORD (OWNER_ID, TEXT)", "(X + 1) / 2, 'Word ' || X"),
                oneEach(owners, "EMBEDDABLEELEMENTS (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "SIZE_OF (OWNER_ID, NUMBER_OF)", "(X + 1) / 2, X"),
                oneEach(owners, "MAPOFELEMENTS (ID, NAME, SELF_ID)", owner),
                twoEach(
                        owners,
                        "TRANSLATION (OWNER_ID, LANGUAGE, TEXT)",
                        "(X + 1) / 2, case mod(X, 2) when 0 then 'a' else 'b' end, 'Word ' || X"));
    }

    private static void ofSpecials(Deployment war, int owners) {
        String owner = "X, 'Owner ' || X, X";
        String part = "X, 'Part ' || X, X, (X + 1) / 2";
        String tenant = "case mod(X, 3) when 0 then 'trattoria' else 'osteria' end";
        war.sql(
                oneEach(owners, "TOSINGLETABLE (ID, NAME, SELF_ID)", owner),
                twoEach(
                        owners,
                        "WHEEL (ID, NAME, MAKER_ID, OWNER_ID, DTYPE, SPOKES)",
                        part + ", case mod(X, 2) when 0 then 'Wheel' else 'SpokedWheel' end, X"),
                oneEach(owners, "TOJOINED (ID, NAME, SELF_ID)", owner),
                twoEach(
                        owners,
                        "ENGINE (ID, NAME, MAKER_ID, OWNER_ID, DTYPE)",
                        part + ", case mod(X, 2) when 0 then 'Engine' else 'Diesel' end"),
                "insert into DIESEL (ID, POWER) select ID, ID from ENGINE where DTYPE = 'Diesel'",
                oneEach(owners, "TOTABLEPERCLASS (ID, NAME, SELF_ID, PART_ID)", owner + ", X"),
                oneEach(owners, "FRAME (ID, NAME, MAKER_ID)", "2 * X, 'Frame ' || 2 * X, 2 * X"),
                oneEach(owners, "STEELFRAME (ID, NAME, MAKER_ID)", "2 * X - 1, 'Frame ' || X, 2 * X - 1"),
                oneEach(owners, "TOSOFTDELETED (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "SPARE (ID, NAME, MAKER_ID, OWNER_ID, DELETED)", part + ", mod(X, 3) = 0"),
                oneEach(owners, "TOTENANT (ID, NAME, SELF_ID)", owner),
                twoEach(owners, "LEASE (ID, NAME, MAKER_ID, OWNER_ID, TENANT_ID)", part + ", " + tenant),
                oneEach(owners, "SOFTDELETED (ID, NAME, SELF_ID, PART_ID, DELETED)", owner + ", X, mod(X, 3) = 0"),
                oneEach(owners, "TENANT (ID, NAME, SELF_ID, PART_ID, TENANT_ID)", owner + ", X, " + tenant));
    }

    private static String oneEach(int owners, String columns, String values) {
        return "insert into " + columns + " select " + values + " from system_range(1, " + owners + ")";
    }

    private static String twoEach(int owners, String columns, String values) {
        return oneEach(2 * owners, columns, values);
    }
}
