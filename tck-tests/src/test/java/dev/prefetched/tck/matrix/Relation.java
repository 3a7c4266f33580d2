package dev.prefetched.tck.matrix;

import dev.prefetched.tck.EclipseLinkVersion;
import dev.prefetched.tck.matrix.OwnersOfElements.BasicElements;
import dev.prefetched.tck.matrix.OwnersOfElements.EmbeddableElements;
import dev.prefetched.tck.matrix.OwnersOfElements.MapOfElements;
import dev.prefetched.tck.matrix.OwnersOfMany.EagerToMany;
import dev.prefetched.tck.matrix.OwnersOfMany.ManyToManyOwner;
import dev.prefetched.tck.matrix.OwnersOfMany.MapOfEntities;
import dev.prefetched.tck.matrix.OwnersOfMany.ToMany;
import dev.prefetched.tck.matrix.OwnersOfMany.ToManyInverse;
import dev.prefetched.tck.matrix.OwnersOfMany.Tree;
import dev.prefetched.tck.matrix.OwnersOfOne.EagerToOne;
import dev.prefetched.tck.matrix.OwnersOfOne.EmbeddedToOne;
import dev.prefetched.tck.matrix.OwnersOfOne.OneToOneInverse;
import dev.prefetched.tck.matrix.OwnersOfOne.OneToOneOwning;
import dev.prefetched.tck.matrix.OwnersOfOne.SelfReference;
import dev.prefetched.tck.matrix.OwnersOfOne.ToOne;
import dev.prefetched.tck.matrix.OwnersOfSpecials.SoftDeleted;
import dev.prefetched.tck.matrix.OwnersOfSpecials.Tenant;
import dev.prefetched.tck.matrix.OwnersOfSpecials.ToJoined;
import dev.prefetched.tck.matrix.OwnersOfSpecials.ToSingleTable;
import dev.prefetched.tck.matrix.OwnersOfSpecials.ToSoftDeleted;
import dev.prefetched.tck.matrix.OwnersOfSpecials.ToTablePerClass;
import dev.prefetched.tck.matrix.OwnersOfSpecials.ToTenant;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** The kinds of relations: who has one, how it is named, and into how many levels of statements it leads. */
enum Relation {
    TO_ONE(ToOne.class, "part", 2),
    EAGER_TO_ONE(EagerToOne.class, "part", 2),
    ONE_TO_ONE_OWNING(OneToOneOwning.class, "part", 2),
    ONE_TO_ONE_INVERSE(OneToOneInverse.class, "part", 2),
    EMBEDDED_TO_ONE(EmbeddedToOne.class, "place.part", 2),
    SELF_REFERENCE(SelfReference.class, "part", 1),
    TO_MANY(ToMany.class, "parts", 2),
    EAGER_TO_MANY(EagerToMany.class, "parts", 2),
    TO_MANY_INVERSE(ToManyInverse.class, "parts", 2),
    MANY_TO_MANY(ManyToManyOwner.class, "parts", 2),
    MAP_OF_ENTITIES(MapOfEntities.class, "parts", 2),
    TREE(Tree.class, "parts", 3),
    BASIC_ELEMENTS(BasicElements.class, "parts", 1),
    EMBEDDABLE_ELEMENTS(EmbeddableElements.class, "parts", 1),
    MAP_OF_ELEMENTS(MapOfElements.class, "parts", 1),
    TO_SINGLE_TABLE(ToSingleTable.class, "parts", 2),
    TO_JOINED(ToJoined.class, "parts", 2),
    /** Left as it is: the relation rule TABLE_PER_CLASS. */
    TO_TABLE_PER_CLASS(ToTablePerClass.class, "part", 0),
    TO_SOFT_DELETED(ToSoftDeleted.class, "parts", 2),
    SOFT_DELETED(SoftDeleted.class, "part", 2),
    /** Left as it is: the relation rule MULTITENANT. */
    TO_TENANT(ToTenant.class, "parts", 0),
    /** Left as it is: the query rule MULTITENANT. */
    TENANT(Tenant.class, "part", 0);

    private static final Jsonb JSONB = JsonbBuilder.create();

    private final Class<? extends Owner> owner;
    private final String attribute;
    private final int levels;

    Relation(Class<? extends Owner> owner, String attribute, int levels) {
        this.owner = owner;
        this.attribute = attribute;
        this.levels = levels;
    }

    Class<? extends Owner> owner() {
        return owner;
    }

    /** The name of the relation, as a query says it. */
    String attribute() {
        return attribute;
    }

    /** How many statements read everything below any number of owners. */
    int levels() {
        return levels;
    }

    /** An answer as it can be compared: to the byte, unless it has maps, whose order nothing defines. */
    Object comparable(String json) {
        return this == MAP_OF_ENTITIES || this == MAP_OF_ELEMENTS ? JSONB.fromJson(json, List.class) : json;
    }

    /** What prefetching makes of a query of that shape for owners of this relation. */
    QueryShape.Effect in(QueryShape shape) {
        if (shape.isReport() && !EclipseLinkVersion.tellsRowsOfReports()) {
            return QueryShape.Effect.UNTOUCHED; // eclipselink#2011.
        }
        // A cursor hands out each object when its row is read, with all its EAGER relations.
        return shape.isCursor() && isEager() ? QueryShape.Effect.UNTOUCHED : shape.effect();
    }

    private boolean isEager() {
        return this == EAGER_TO_ONE || this == EAGER_TO_MANY;
    }

    /** Whether a plan may contain it. */
    boolean isBatched() {
        return levels > 0;
    }
}
