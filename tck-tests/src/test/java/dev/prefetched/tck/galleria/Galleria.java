package dev.prefetched.tck.galleria;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** The entities: painters, the school they went to, and their paintings. */
public final class Galleria {

    private Galleria() {}

    /** All of them, for a deployment. */
    public static Class<?>[] entities() {
        return new Class<?>[] {Painter.class, School.class, Painting.class, Etching.class};
    }

    @Entity(name = "Painter")
    public static class Painter {

        @Id
        public int id;

        @Version
        @JsonbTransient
        public int version;

        private String name = "";

        /** Lazy and written: one statement for each painter. */
        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String portrait = "";

        /** Lazy and never written. */
        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String diary = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private School school;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "PAINTER_ID")
        @OrderBy("id")
        private List<Painting> paintings = new ArrayList<>();

        public String getName() {
            return name;
        }

        /** EclipseLink notices what is changed by methods of the entity itself. */
        public void setName(String name) {
            this.name = name;
        }

        public String getPortrait() {
            return portrait;
        }

        public School getSchool() {
            return school;
        }

        public List<Painting> getPaintings() {
            return paintings;
        }

        void trainedAt(School academy) {
            school = academy;
        }

        void looksLike(String likeness) {
            portrait = likeness;
            diary = "Diary of " + name;
        }
    }

    @Entity(name = "School")
    public static class School {

        @Id
        public int id;

        public String name = "";

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String charter = "";

        public String getCharter() {
            return charter;
        }

        void founded(String document) {
            charter = document;
        }
    }

    @Entity(name = "Painting")
    public static class Painting {

        @Id
        public int id;

        public String title = "";

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String scan = "";

        public String getScan() {
            return scan;
        }

        void scanned(String pixels) {
            scan = pixels;
        }
    }

    /** A subclass, whose own attribute is not lazy and yet not in the default fetch group it inherits. */
    @Entity(name = "Etching")
    public static class Etching extends Painting {

        public int copies;
    }
}
