package dev.prefetched.tck.joins;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.jspecify.annotations.Nullable;

/** Desks, with a to-one relation of every kind. */
public final class Office {

    private Office() {}

    static Class<?>[] entities() {
        return new Class<?>[] {
            Desk.class,
            StandingDesk.class,
            Place.class,
            Room.class,
            Rug.class,
            Kilim.class,
            House.class,
            City.class,
            Lamp.class,
            Chair.class,
            Armchair.class,
            Cupboard.class,
            Safe.class,
            Shelf.class,
            Clerk.class,
            Phone.class,
            Pencil.class
        };
    }

    /** What has a name and an id. */
    @jakarta.persistence.MappedSuperclass
    public abstract static class Named {

        @Id
        public int id;

        public String name = "";
    }

    @Entity(name = "Desk")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Desk extends Named {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Room room;

        @OneToOne(mappedBy = "desk", fetch = FetchType.LAZY)
        private @Nullable Lamp lamp;

        @Embedded
        private @Nullable Place place;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Chair chair;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Cupboard cupboard;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "SHELF_ROW", referencedColumnName = "SHELF_ROW")
        @JoinColumn(name = "SHELF_SIDE", referencedColumnName = "SIDE")
        private @Nullable Shelf shelf;

        @ManyToOne
        private @Nullable Clerk clerk;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Phone phone;

        @OneToMany
        @JoinColumn(name = "DESK_ID")
        @OrderBy("id")
        private List<Pencil> pencils = new ArrayList<>();

        public @Nullable Room getRoom() {
            return room;
        }

        public @Nullable Lamp getLamp() {
            return lamp;
        }

        public @Nullable Place getPlace() {
            return place;
        }

        public @Nullable Chair getChair() {
            return chair;
        }

        public @Nullable Cupboard getCupboard() {
            return cupboard;
        }

        public @Nullable Shelf getShelf() {
            return shelf;
        }

        public @Nullable Clerk getClerk() {
            return clerk;
        }

        public @Nullable Phone getPhone() {
            return phone;
        }

        public List<Pencil> getPencils() {
            return pencils;
        }

        void moveTo(@Nullable Room other) {
            room = other;
        }
    }

    @Entity(name = "StandingDesk")
    public static class StandingDesk extends Desk {

        public int height;
    }

    @Embeddable
    public static class Place {

        public int floor;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable City city;

        public @Nullable City getCity() {
            return city;
        }
    }

    @Entity(name = "Room")
    public static class Room extends Named {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable House house;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Kilim rug;

        public @Nullable Kilim getRug() {
            return rug;
        }

        public @Nullable House getHouse() {
            return house;
        }

        void rename(String other) {
            name = other;
        }
    }

    @Entity(name = "Rug")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Rug extends Named {}

    /** A subclass that a relation asks for: a condition on the type of what is joined. */
    @Entity(name = "Kilim")
    public static class Kilim extends Rug {

        public int knots;
    }

    @Entity(name = "House")
    public static class House extends Named {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Clerk warden;

        public @Nullable Clerk getWarden() {
            return warden;
        }
    }

    @Entity(name = "City")
    public static class City extends Named {}

    @Entity(name = "Lamp")
    public static class Lamp extends Named {

        @OneToOne(fetch = FetchType.LAZY)
        @SuppressWarnings("UnusedVariable") // What the desk's lamp is mapped by.
        private @Nullable Desk desk;
    }

    @Entity(name = "Chair")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    public static class Chair extends Named {}

    @Entity(name = "Armchair")
    public static class Armchair extends Chair {

        public int arms;
    }

    @Entity(name = "Cupboard")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Cupboard extends Named {}

    @Entity(name = "Safe")
    public static class Safe extends Cupboard {

        public int locks;
    }

    @Entity(name = "Shelf")
    @IdClass(ShelfId.class)
    public static class Shelf {

        @Id
        @jakarta.persistence.Column(name = "SHELF_ROW")
        public int row;

        @Id
        public String side = "";

        public String label = "";
    }

    /** The key of a shelf. */
    public static class ShelfId {

        public int row;
        public String side = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ShelfId id && id.row == row && id.side.equals(side);
        }

        @Override
        public int hashCode() {
            return Objects.hash(row, side);
        }
    }

    @Entity(name = "Clerk")
    public static class Clerk extends Named {}

    /** Given away if marked so: its row is there, and nobody may see it. */
    @Entity(name = "Phone")
    @AdditionalCriteria("this.gone = false")
    public static class Phone extends Named {

        boolean gone;
    }

    @Entity(name = "Pencil")
    @Cacheable
    public static class Pencil extends Named {}
}
