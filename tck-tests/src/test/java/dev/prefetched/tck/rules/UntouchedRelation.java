package dev.prefetched.tck.rules;

import dev.prefetched.tck.rules.Furniture.Piece;
import dev.prefetched.tck.rules.Holders.BatchFetched;
import dev.prefetched.tck.rules.Holders.EntityKeys;
import dev.prefetched.tck.rules.Holders.JoinFetched;
import dev.prefetched.tck.rules.Holders.ToCrate;
import dev.prefetched.tck.rules.Holders.ToLockers;
import dev.prefetched.tck.rules.Holders.ToTinBox;
import dev.prefetched.tck.rules.Holders.Variable;

/** For each rule of the product a relation that it is against: who has it, and where it leads. */
enum UntouchedRelation {
    OWN_JOIN_FETCH(JoinFetched.class, "shelf"),
    OWN_BATCH_FETCH(BatchFetched.class, "shelf"),
    KIND_OF_MAPPING(Variable.class, "lantern"),
    ENTITIES_AS_KEYS(EntityKeys.class, "held|shelf"),
    TABLE_PER_CLASS_TARGET(ToTinBox.class, "tinbox"),
    MULTITENANT_TARGET(ToLockers.class, "locker"),
    PARTITIONED_TARGET(ToCrate.class, "crate");

    private final Class<? extends Piece> owner;
    private final String table;

    UntouchedRelation(Class<? extends Piece> owner, String table) {
        this.owner = owner;
        this.table = table;
    }

    Class<? extends Piece> owner() {
        return owner;
    }

    /** What tells the statements that read it, as a regular expression. */
    String table() {
        return table;
    }
}
