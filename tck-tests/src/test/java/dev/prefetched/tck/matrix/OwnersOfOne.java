package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.Parts.Part;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owners whose relation leads to one object. */
@SuppressWarnings("UnusedVariable") // Relations that only queries read.
public final class OwnersOfOne {

    private OwnersOfOne() {}

    static List<Class<?>> entities() {
        return List.of(
                ToOne.class,
                EagerToOne.class,
                OneToOneOwning.class,
                OneToOneInverse.class,
                Badge.class,
                EmbeddedToOne.class,
                Place.class,
                SelfReference.class);
    }

    @Entity(name = "ToOne")
    public static class ToOne extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToOne self;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "EagerToOne")
    public static class EagerToOne extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable EagerToOne self;

        @ManyToOne
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "OneToOneOwning")
    public static class OneToOneOwning extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable OneToOneOwning self;

        @OneToOne(fetch = FetchType.LAZY)
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "OneToOneInverse")
    public static class OneToOneInverse extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable OneToOneInverse self;

        @OneToOne(mappedBy = "owner", fetch = FetchType.LAZY)
        private @Nullable Badge part;

        public @Nullable Badge getPart() {
            return part;
        }

        @Override
        public @Nullable Object related() {
            return part;
        }
    }

    @Entity(name = "Badge")
    public static class Badge extends Parts.Made {

        @OneToOne(fetch = FetchType.LAZY)
        private @Nullable OneToOneInverse owner;

        @JsonbTransient
        public @Nullable OneToOneInverse getOwner() {
            return owner;
        }
    }

    @Entity(name = "EmbeddedToOne")
    public static class EmbeddedToOne extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable EmbeddedToOne self;

        @Embedded
        private Place place = new Place();

        public Place getPlace() {
            return place;
        }

        @Override
        public @Nullable Object related() {
            return place.part;
        }
    }

    @Embeddable
    public static class Place {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Part part;

        public @Nullable Part getPart() {
            return part;
        }
    }

    /** Shows its neighbour by name only: the neighbour's neighbour would never end. */
    @Entity(name = "SelfReference")
    public static class SelfReference extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable SelfReference self;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable SelfReference part;

        public String getPartName() {
            return part == null ? "" : part.name;
        }

        @Override
        public @Nullable Object related() {
            return part == null ? null : part.name;
        }
    }
}
