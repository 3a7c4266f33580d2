package dev.prefetched.tck.server.trattoria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/**
 * The entities of the persistence unit {@code cellar}, which has no shared cache, so that counts are exact however many
 * requests run at the same time.
 */
public final class Cellar {

    private Cellar() {}

    @Entity(name = "Wine")
    public static class Wine {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.LAZY)
        private Grower grower = new Grower();

        @OneToMany
        @JoinColumn(name = "WINE_ID")
        @OrderBy("id")
        private List<Tasting> tastings = new ArrayList<>();

        public Grower getGrower() {
            return grower;
        }

        public List<Tasting> getTastings() {
            return tastings;
        }
    }

    @Entity(name = "Grower")
    public static class Grower {

        @Id
        public int id;

        public String name = "";

        /** Neither is a property by default. */
        @ManyToOne(fetch = FetchType.LAZY)
        @SuppressWarnings("UnusedVariable") // the other side of the pupils
        private Grower mentor;

        @OneToMany(mappedBy = "mentor")
        @OrderBy("id")
        private List<Grower> pupils = new ArrayList<>();

        List<Grower> pupils() {
            return pupils;
        }
    }

    @Entity(name = "Tasting")
    public static class Tasting {

        @Id
        public int id;

        public String note = "";
    }
}
