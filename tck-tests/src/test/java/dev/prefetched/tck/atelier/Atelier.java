package dev.prefetched.tck.atelier;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** The entities: sculptors, their sculptures and their tools. */
public final class Atelier {

    private Atelier() {}

    /** All of them, for a deployment. */
    public static Class<?>[] entities() {
        return new Class<?>[] {Sculptor.class, Sculpture.class, Relief.class, Tool.class};
    }

    @Entity(name = "Sculptor")
    public static class Sculptor {

        @Id
        public int id;

        @Version
        @JsonbTransient
        public int version;

        private String name = "";

        /** Read always, written never. */
        @Lob
        private String biography = "";

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String portrait = "";

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String diary = "";

        /** Not written, but tools are found by it. */
        @Column(unique = true)
        private String code = "";

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "SCULPTOR_ID")
        @OrderBy("id")
        private List<Sculpture> sculptures = new ArrayList<>();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "OWNER", referencedColumnName = "CODE")
        @OrderBy("id")
        private List<Tool> tools = new ArrayList<>();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPortrait() {
            return portrait;
        }

        public List<Sculpture> getSculptures() {
            return sculptures;
        }

        public List<Tool> getTools() {
            return tools;
        }

        /** Not a getter: JSON-B does not call it. */
        public String life() {
            return biography;
        }

        void describe(int number) {
            id = number;
            name = "Sculptor " + number;
            biography = "Biography " + number;
            portrait = "Portrait " + number;
            diary = "Diary " + number;
            code = "Code " + number;
        }
    }

    @Entity(name = "Tool")
    public static class Tool {

        @Id
        public int id;

        public String name = "";

        @Lob
        @SuppressWarnings("UnusedVariable") // Not to be read is what it is for.
        private String manual = "";

        void describe(int number) {
            id = number;
            name = "Tool " + number;
            manual = "Manual " + number;
        }
    }

    /** Has a subclass, so it is read whole. */
    @Entity(name = "Sculpture")
    public static class Sculpture {

        @Id
        public int id;

        public String title = "";

        @Lob
        @SuppressWarnings("UnusedVariable") // Not to be read is what it is for.
        private String scan = "";

        void describe(int number) {
            id = number;
            title = "Sculpture " + number;
            scan = "Scan " + number;
        }
    }

    @Entity(name = "Relief")
    public static class Relief extends Sculpture {

        public int depth;
    }
}
