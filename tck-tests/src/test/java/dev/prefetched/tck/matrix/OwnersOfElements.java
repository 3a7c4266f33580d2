package dev.prefetched.tck.matrix;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Owners of element collections. */
@SuppressWarnings("UnusedVariable") // Relations that only queries read.
public final class OwnersOfElements {

    private OwnersOfElements() {}

    static List<Class<?>> entities() {
        return List.of(BasicElements.class, EmbeddableElements.class, Size.class, MapOfElements.class);
    }

    @Entity(name = "BasicElements")
    public static class BasicElements extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable BasicElements self;

        @ElementCollection
        @CollectionTable(name = "WORD", joinColumns = @JoinColumn(name = "OWNER_ID"))
        @Column(name = "TEXT")
        @OrderBy
        private List<String> parts = new ArrayList<>();

        public List<String> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Entity(name = "EmbeddableElements")
    public static class EmbeddableElements extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable EmbeddableElements self;

        @ElementCollection
        @CollectionTable(name = "SIZE_OF", joinColumns = @JoinColumn(name = "OWNER_ID"))
        @OrderBy("number")
        private List<Size> parts = new ArrayList<>();

        public List<Size> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }

    @Embeddable
    public static class Size {

        @Column(name = "NUMBER_OF")
        public int number;
    }

    @Entity(name = "MapOfElements")
    public static class MapOfElements extends Owner {

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable MapOfElements self;

        @ElementCollection
        @CollectionTable(name = "TRANSLATION", joinColumns = @JoinColumn(name = "OWNER_ID"))
        @MapKeyColumn(name = "LANGUAGE")
        @Column(name = "TEXT")
        private Map<String, String> parts = new HashMap<>();

        public Map<String, String> getParts() {
            return parts;
        }

        @Override
        public Object related() {
            return parts;
        }
    }
}
