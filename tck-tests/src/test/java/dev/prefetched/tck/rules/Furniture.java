package dev.prefetched.tck.rules;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.Partitioned;
import org.eclipse.persistence.annotations.RoundRobinPartitioning;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Things that stand in rooms, each mapped so that another rule is against prefetching it. */
public final class Furniture {

    private Furniture() {}

    static Class<?>[] entities() {
        return new Class<?>[] {
            Piece.class,
            Room.class,
            Shelf.class,
            Cupboard.class,
            Drawer.class,
            Bed.class,
            Box.class,
            TinBox.class,
            Locker.class,
            Crate.class,
            Lantern.class,
            Lamp.class
        };
    }

    @Entity(name = "Room")
    public static class Room {

        @Id
        public int id;
    }

    @MappedSuperclass
    public abstract static class Piece {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Room room;

        public @Nullable Room getRoom() {
            return room;
        }
    }

    /** Nothing is against it but how it is read. */
    @Entity(name = "Shelf")
    public static class Shelf extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        @SuppressWarnings("UnusedVariable") // Only queries read it.
        private @Nullable Shelf self;
    }

    /** Its drawers are values, and still lead to rooms. */
    @Entity(name = "Cupboard")
    public static class Cupboard extends Piece {

        @ElementCollection
        @CollectionTable(name = "DRAWER", joinColumns = @JoinColumn(name = "CUPBOARD_ID"))
        @OrderBy("number")
        private List<Drawer> drawers = new ArrayList<>();

        public List<Drawer> getDrawers() {
            return drawers;
        }
    }

    @Embeddable
    public static class Drawer {

        @Column(name = "NUMBER_OF")
        public int number;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Room destination;

        public @Nullable Room getDestination() {
            return destination;
        }
    }

    /** Read by SQL of the application's own. */
    @Entity(name = "Bed")
    public static class Bed extends Piece {}

    /** Says how beds are read; a customizer would, but its interface has another package in EclipseLink 5. */
    public static final class OwnSql implements Consumer<EntityManager> {

        @Override
        public void accept(EntityManager entities) {
            entities.unwrap(Session.class)
                    .getDescriptor(Bed.class)
                    .getQueryManager()
                    .setReadAllSQLString("select * from BED order by ID");
        }
    }

    @Entity(name = "Box")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Box extends Piece {}

    @Entity(name = "TinBox")
    public static class TinBox extends Box {}

    @Entity(name = "Locker")
    @Multitenant
    @TenantDiscriminatorColumn
    public static class Locker extends Piece {}

    /** Partitioned, though to one database only. */
    @Entity(name = "Crate")
    @RoundRobinPartitioning(name = "crates", connectionPools = "default")
    @Partitioned("crates")
    public static class Crate extends Piece {}

    /** What a relation to an interface leads to. */
    @Entity(name = "Lantern")
    public static class Lantern extends Piece implements Holders.Thing {}

    /** One of its relations is batched by the application. */
    @Entity(name = "Lamp")
    public static class Lamp extends Piece {

        @ManyToOne(fetch = FetchType.LAZY)
        @BatchFetch(BatchFetchType.EXISTS)
        private @Nullable Room other;

        public @Nullable Room getOther() {
            return other;
        }
    }
}
