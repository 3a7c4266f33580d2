package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.Parts.Part;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Owners whose relation leads to many entities. */
@SuppressWarnings("UnusedVariable") // Relations that only queries read.
public final class OwnersOfMany {

    private OwnersOfMany() {}

    static List<Class<?>> entities() {
        return List.of(
                ToMany.class,
                EagerToMany.class,
                ToManyInverse.class,
                Line.class,
                ManyToManyOwner.class,
                MapOfEntities.class,
                Tree.class);
    }

    @Entity(name = "ToMany")
    public static class ToMany extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToMany self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Part> parts = new ArrayList<>();

        public List<Part> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "EagerToMany")
    public static class EagerToMany extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable EagerToMany self;

        @OneToMany(fetch = FetchType.EAGER)
        @JoinColumn(name = "OWNER_ID")
        @OrderBy("id")
        private List<Part> parts = new ArrayList<>();

        public List<Part> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "ToManyInverse")
    public static class ToManyInverse extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToManyInverse self;

        @OneToMany(mappedBy = "owner")
        @OrderBy("id")
        private List<Line> parts = new ArrayList<>();

        public List<Line> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "Line")
    public static class Line extends Parts.Made {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ToManyInverse owner;

        @JsonbTransient
        public @Nullable ToManyInverse getOwner() {
            return owner;
        }
    }

    @Entity(name = "ManyToManyOwner")
    public static class ManyToManyOwner extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable ManyToManyOwner self;

        @ManyToMany
        @JoinTable(
                name = "OWNER_PART",
                joinColumns = @JoinColumn(name = "OWNER_ID"),
                inverseJoinColumns = @JoinColumn(name = "PART_ID"))
        @OrderBy("id")
        private List<Part> parts = new ArrayList<>();

        public List<Part> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "MapOfEntities")
    public static class MapOfEntities extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable MapOfEntities self;

        @OneToMany
        @JoinColumn(name = "OWNER_ID")
        @MapKey(name = "name")
        private Map<String, Part> parts = new HashMap<>();

        public Map<String, Part> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    /** Every one has its children below it; three generations. */
    @Entity(name = "Tree")
    public static class Tree extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Tree self;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Tree parent;

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<Tree> parts = new ArrayList<>();

        public List<Tree> getParts() {
            return parts;
        }

        @JsonbTransient
        public @Nullable Tree getParent() {
            return parent;
        }

        @Override
        public Object related() {
            return parts;
        }
    }
}
