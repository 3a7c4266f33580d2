package dev.prefetched.tck.rules;

import dev.prefetched.tck.rules.Furniture.Crate;
import dev.prefetched.tck.rules.Furniture.Locker;
import dev.prefetched.tck.rules.Furniture.Piece;
import dev.prefetched.tck.rules.Furniture.Shelf;
import dev.prefetched.tck.rules.Furniture.TinBox;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.DiscriminatorClass;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.eclipse.persistence.annotations.VariableOneToOne;
import org.jspecify.annotations.Nullable;

/** Pieces with one more relation, each of a kind that another rule is against. */
public final class Holders {

    private Holders() {}

    static Class<?>[] entities() {
        return new Class<?>[] {
            JoinFetched.class,
            BatchFetched.class,
            BatchFetchedIn.class,
            Variable.class,
            EntityKeys.class,
            ToTinBox.class,
            ToLockers.class,
            ToCrate.class
        };
    }

    @Entity(name = "JoinFetched")
    public static class JoinFetched extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinFetch(JoinFetchType.OUTER)
        private @Nullable Shelf held;

        public int getHeld() {
            return held == null ? 0 : held.id;
        }
    }

    @Entity(name = "BatchFetched")
    public static class BatchFetched extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        @BatchFetch(BatchFetchType.EXISTS)
        private @Nullable Shelf held;

        public int getHeld() {
            return held == null ? 0 : held.id;
        }
    }

    /** Asks for what prefetching does in any case. */
    @Entity(name = "BatchFetchedIn")
    public static class BatchFetchedIn extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        @BatchFetch(value = BatchFetchType.IN, size = 2)
        private @Nullable Shelf held;

        public int getHeld() {
            return held == null ? 0 : held.id;
        }
    }

    /** What a variable relation leads to. */
    public interface Thing {}

    @Entity(name = "Variable")
    public static class Variable extends Piece {

        @VariableOneToOne(
                targetInterface = Thing.class,
                discriminatorColumn =
                        @DiscriminatorColumn(name = "HELD_TYPE", discriminatorType = DiscriminatorType.STRING),
                discriminatorClasses = @DiscriminatorClass(discriminator = "L", value = Furniture.Lantern.class),
                fetch = FetchType.LAZY)
        @JoinColumn(name = "HELD_ID", referencedColumnName = "id")
        private @Nullable Thing held;

        /** Not the thing itself: JSON-B knows no properties of an interface. */
        public boolean isHolding() {
            return held instanceof Furniture.Lantern lantern && lantern.id > 0;
        }
    }

    @Entity(name = "EntityKeys")
    public static class EntityKeys extends Piece {

        @ElementCollection
        @CollectionTable(name = "HELD", joinColumns = @JoinColumn(name = "OWNER_ID"))
        @MapKeyJoinColumn(name = "SHELF_ID")
        @Column(name = "PIECES")
        private Map<Shelf, Integer> held = new HashMap<>();

        public int getPieces() {
            return held.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Entity(name = "ToTinBox")
    public static class ToTinBox extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable TinBox held;

        public int getHeld() {
            return held == null ? 0 : held.id;
        }
    }

    @Entity(name = "ToCrate")
    public static class ToCrate extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Crate held;

        public int getHeld() {
            return held == null ? 0 : held.id;
        }
    }

    @Entity(name = "ToLockers")
    public static class ToLockers extends Piece {

        @OneToMany
        @JoinColumn(name = "HOLDER_ID")
        @OrderBy("id")
        private List<Locker> held = new ArrayList<>();

        public int getHeld() {
            return held.size();
        }
    }
}
