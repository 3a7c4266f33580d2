package dev.prefetched.tck.matrix;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What the relations lead to: parts of several kinds, each with a maker of its own one level further down. */
public final class Parts {

    private Parts() {}

    static List<Class<?>> entities() {
        return List.of(
                Maker.class,
                Part.class,
                Wheel.class,
                SpokedWheel.class,
                Engine.class,
                Diesel.class,
                Frame.class,
                SteelFrame.class,
                Spare.class,
                Lease.class,
                Journal.class);
    }

    @Entity(name = "Maker")
    public static class Maker {

        @Id
        public int id;

        public String name = "";
    }

    /** A part of a hierarchy or of none. */
    @MappedSuperclass
    public abstract static class Made implements Related {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Maker maker;

        public @Nullable Maker getMaker() {
            return maker;
        }

        @Override
        public @Nullable Object related() {
            return maker;
        }
    }

    @Entity(name = "Part")
    public static class Part extends Made {}

    @Entity(name = "Wheel")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    public static class Wheel extends Made {}

    @Entity(name = "SpokedWheel")
    public static class SpokedWheel extends Wheel {

        public int spokes;
    }

    @Entity(name = "Engine")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Engine extends Made {}

    @Entity(name = "Diesel")
    public static class Diesel extends Engine {

        public int power;
    }

    @Entity(name = "Frame")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Frame extends Made {}

    @Entity(name = "SteelFrame")
    public static class SteelFrame extends Frame {

        public int weight;
    }

    /** Deleted by being marked. */
    @Entity(name = "Spare")
    @AdditionalCriteria("this.deleted = false")
    public static class Spare extends Made {

        boolean deleted;
    }

    /** One table for several tenants. */
    @Entity(name = "Lease")
    @Multitenant
    @TenantDiscriminatorColumn
    public static class Lease extends Made {}

    /** Something to write, so that a transaction has written. */
    @Entity(name = "Journal")
    public static class Journal {

        @Id
        public int id;

        @SuppressWarnings("UnusedVariable") // What counts is that it is written.
        private long entry;

        /** Here and not where it is called: only an entity's own code is woven to tell EclipseLink that it writes. */
        void write() {
            entry++;
        }
    }
}
